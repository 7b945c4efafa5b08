import type { WebContents } from 'electron';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Machine } from '../../electron/machine/machine';
import { openFiles } from '../../electron/open-files';
import type { ProgramWindows } from '../../electron/windows';
import { aMachine } from './a-machine';

let m: ReturnType<typeof aMachine>;
beforeEach(() => {
  m = aMachine();
});
afterEach(() => m.end());

/** What a launch with these words gives the program to import, and how often a window is told. */
function launched(...words: string[]) {
  let told = 0;
  const windows = {
    command: () => {},
    filesGiven: () => {
      told += 1;
    },
  };
  openFiles(
    // Of both only these are used; windows of Electron there are none here.
    m.machine as unknown as Machine<WebContents>,
    windows as unknown as ProgramWindows,
    ['marbre', ...words],
    '/home/anne',
  );
  return { given: m.machine.given, told };
}

test.each(['sony.marbre', 'SONY.MARBRE', 'Interview 3.5.Marbre'])('%s is taken in', (file) => {
  expect(launched(file)).toEqual({ given: [`/home/anne/${file}`], told: 1 });
});

test('other files and options are not', () => {
  expect(launched('sony.txt', '--x.marbre', 'marbre', 'sony.marbre.zip')).toEqual({ given: [], told: 0 });
});
