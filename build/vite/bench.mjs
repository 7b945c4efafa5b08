import { mkdirSync, writeFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { build, defineConfig } from 'vite';
import { inRoot } from '../places.mjs';
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

/** Builds the benchmark's page and the small Electron program that shows it, for production as the product is. */
export async function buildBench() {
  mkdirSync(benchProgram, { recursive: true });
  writeFileSync(
    inRoot('out', 'bench', 'program', 'package.json'),
    JSON.stringify({ name: 'marbre-bench', type: 'module', main: 'main.js' }),
  );
  for (const config of [page, machine, sections]) await build({ ...config, configFile: false });
}
