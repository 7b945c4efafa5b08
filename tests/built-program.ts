import { basename, join } from 'node:path';
import { build } from 'vite';
import { inRoot } from '../build/places.mjs';

/** Builds a test's own program, by its path from tests/, into one file that plain Node runs; answers that file's path. */
export async function builtProgram(...path: readonly string[]): Promise<string> {
  const source = inRoot('tests', ...path);
  const file = `${basename(source, '.ts')}.mjs`;
  const outDir = inRoot('out', 'tests');
  await build({
    configFile: false,
    root: inRoot(),
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: source,
      outDir,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: file, codeSplitting: false } },
    },
  });
  return join(outDir, file);
}
