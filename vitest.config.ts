import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that share a program come after those with one of their own: it would take their display's focus. */
class BegunLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isBegun = ({ moduleId }: TestSpecification) => moduleId.includes('/window/begun/');
    return [...sorted.filter((file) => !isBegun(file)), ...sorted.filter(isBegun)];
  }
}

// Windows that share a display take the focus from each other: as many files at once as there are displays.
const displays = process.env.MARBRE_DISPLAYS?.split(' ').length ?? 1;

// A suite a kind of machine: plain Node, a simulated page, a real window.
const realWindow = {
  environment: 'node',
  globalSetup: ['tests/window/temporary.ts'],
  fileParallelism: displays > 1,
  maxWorkers: displays,
  isolate: false,
  // A first launch reads 230 MB of runtime: on a cold and busy disk that alone took 22 s.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // By itself a poll gives up after a second, which a window on a busy machine may take to come to itself.
  expect: { poll: { timeout: 20_000 } },
} as const;

// Files share their modules (`isolate: false`): loading Slate, React and the houses anew for every file took more than half
// of the suite. A test that changes something of a module puts it back.

// Most of what tests make is thrown away at once: with more room for the young it is not copied about first.
const execArgv = ['--max-semi-space-size=64'];

// Generated articles on a busy machine take their time; a time-out is there to end a hang, not to measure.
const patientMs = 60_000;

export default defineConfig({
  test: {
    sequence: { sequencer: BegunLast },
    // By itself Vitest leaves one core free, which on two cores means half the machine.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          isolate: false,
          execArgv,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{window,packaged}/**'],
          globalSetup: ['tests/nothing-left.ts'],
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
          isolate: false,
          execArgv,
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/simulated-page.ts'],
          testTimeout: patientMs,
        },
      },
      {
        test: {
          name: 'window',
          include: ['tests/window/**/*.test.ts'],
          setupFiles: ['tests/window/tell-failure.ts'],
          ...realWindow,
        },
      },
      { test: { name: 'packaged', include: ['tests/packaged/**/*.test.ts'], ...realWindow } },
    ],
  },
});
