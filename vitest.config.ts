import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// A suite a kind of machine: plain Node, a simulated page, a real window. Those that open windows run one file at a time.
const realWindow = {
  environment: 'node',
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 60_000,
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{window,packaged}/**'],
          // Otherwise a style sheet imported as text would be empty.
          css: true,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/simulated-page.ts'],
        },
      },
      { test: { name: 'window', include: ['tests/window/**/*.test.ts'], ...realWindow } },
      { test: { name: 'packaged', include: ['tests/packaged/**/*.test.ts'], ...realWindow } },
    ],
  },
});
