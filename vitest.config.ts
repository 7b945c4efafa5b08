import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// A suite a kind of machine: plain Node, a simulated page, a real window. Those that open windows run one file at a time.
const realWindow = {
  environment: 'node',
  fileParallelism: false,
  // A first launch reads 230 MB of runtime: on a cold and busy disk that alone took 22 s.
  testTimeout: 120_000,
  hookTimeout: 120_000,
} as const;

// Generated articles on a busy machine take their time; a time-out is there to end a hang, not to measure.
const patientMs = 60_000;

export default defineConfig({
  test: {
    // By itself Vitest leaves one core free, which on two cores means half the machine.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{window,packaged}/**'],
          testTimeout: patientMs,
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
          testTimeout: patientMs,
        },
      },
      { test: { name: 'window', include: ['tests/window/**/*.test.ts'], ...realWindow } },
      { test: { name: 'packaged', include: ['tests/packaged/**/*.test.ts'], ...realWindow } },
    ],
  },
});
