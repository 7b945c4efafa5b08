import { builtinModules } from 'node:module';
import { parse } from 'node:path';
import { defineConfig } from 'vite';
import { inRoot } from '../places.mjs';
import { charset } from './charset.mjs';

/**
 * One file for Node or for Electron's main process, with everything in it but `electron` and Node's own modules.
 * @param {{ entry: string, file: string, format: 'es' | 'cjs', banner?: string, outDir?: string, parts?: boolean }} one
 *   `parts`: what is imported only when it is needed lies in files of its own beside it
 */
export const oneFile = ({ entry, file, format, banner = '', outDir = inRoot('dist'), parts = false }) =>
  defineConfig({
    root: inRoot(),
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: inRoot(entry),
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      license: { fileName: `${file}.licences.json` },
      sourcemap: true,
      rolldownOptions: {
        external: ['electron', /^electron\//, /^node:/, ...builtinModules],
        output: {
          format,
          charset,
          entryFileNames: file,
          codeSplitting: parts,
          chunkFileNames: `${parse(file).name}-[name].js`,
          // A start reads every character. Names stay: a fault in the log is told with the functions it went through.
          minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
          banner,
        },
      },
    },
  });

/** The machine's bundles, in the order they are built. */
export const machine = [
  oneFile({ entry: 'electron/main.ts', file: 'main.js', format: 'es', parts: true }),
  oneFile({ entry: 'electron/preload.ts', file: 'preload.cjs', format: 'cjs' }),
  oneFile({ entry: 'electron/library/import/import-worker.ts', file: 'import-worker.cjs', format: 'cjs' }),
  oneFile({
    entry: 'electron/command-line/marbre.ts',
    file: 'marbre.js',
    format: 'es',
    banner: '#!/usr/bin/env node',
  }),
];
