import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';
import { inRoot } from '../places.mjs';

/**
 * One file for Node or for Electron's main process, with everything in it but `electron` and Node's own modules.
 * @param {{ entry: string, file: string, format: 'es' | 'cjs', banner?: string, outDir?: string }} one
 */
export const oneFile = ({ entry, file, format, banner = '', outDir = inRoot('dist') }) =>
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
        output: { format, entryFileNames: file, codeSplitting: false, banner },
      },
    },
  });

/** The machine's bundles, in the order they are built. */
export const machine = [
  oneFile({ entry: 'electron/main.ts', file: 'main.js', format: 'es' }),
  oneFile({ entry: 'electron/preload.ts', file: 'preload.cjs', format: 'cjs' }),
  oneFile({ entry: 'electron/library/import/import-worker.ts', file: 'import-worker.cjs', format: 'cjs' }),
  oneFile({
    entry: 'electron/command-line/marbre.ts',
    file: 'marbre.js',
    format: 'es',
    banner: '#!/usr/bin/env node',
  }),
];
