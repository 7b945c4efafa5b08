import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { inRoot } from '../places.mjs';
import { charset } from './charset.mjs';

/** The window: renderer/ to dist/renderer, served on app://marbre/. */
export default defineConfig({
  root: inRoot('renderer'),
  base: './',
  plugins: [react()],
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: inRoot('dist', 'renderer'),
    emptyOutDir: true,
    target: 'chrome130',
    // 'assets' on app://marbre/ is the repository's own assets folder.
    assetsDir: 'bundle',
    // A data: address would need a hole in the content policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4096,
    license: { fileName: 'licences.json' },
    rolldownOptions: { output: { charset } },
  },
});
