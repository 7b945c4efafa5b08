import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, defineConfig } from 'vite';
import { sources } from '../bundle.mjs';
import { inRoot } from '../places.mjs';
import { ensureBuilt } from '../sources.mjs';
import { oneFile } from './machine.mjs';

/** Where the benchmark's program is built: a folder Electron can be started on, with the layout the app scheme expects. */
export const benchProgram = inRoot('out', 'bench', 'program');

const page = defineConfig({
  root: inRoot('tests', 'bench', 'page'),
  base: './',
  plugins: [react()],
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: inRoot('out', 'bench', 'program', 'dist', 'renderer'),
    emptyOutDir: true,
    target: 'chrome130',
    assetsDir: 'bundle',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 8192,
  },
});

const sections = oneFile({
  entry: 'tests/bench/plain-node/main.ts',
  file: 'sections.js',
  format: 'es',
  outDir: benchProgram,
});

const machine = oneFile({
  entry: 'tests/bench/machine/main.ts',
  file: 'main.js',
  format: 'es',
  outDir: benchProgram,
});

/** Builds the benchmark's page and the small Electron program that shows it, for production as the product is. @param {{ quiet?: boolean }} [how] */
export async function ensureBench({ quiet = false } = {}) {
  const built = { folder: benchProgram, sources: [...sources, 'tests/bench'], lock: 'bench', quiet };
  await ensureBuilt(built, async () => {
    mkdirSync(benchProgram, { recursive: true });
    writeFileSync(
      join(benchProgram, 'package.json'),
      JSON.stringify({ name: 'marbre-bench', type: 'module', main: 'main.js' }),
    );
    for (const config of [page, machine, sections]) await build({ ...config, configFile: false });
  });
}
