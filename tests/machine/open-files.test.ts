import type { WebContents } from 'electron';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Command } from '../../article/bridge/news';
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
  const opened: Command[] = [];
  const windows = {
    command: (command: Command) => opened.push(command),
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
  return { given: m.machine.given, told, opened };
}

test.each(['sony.marbre', 'SONY.MARBRE', 'Interview 3.5.Marbre'])('%s is taken in', (file) => {
  expect(launched(file)).toMatchObject({ given: [`/home/anne/${file}`], told: 1 });
});

test('other files and options are not', () => {
  expect(launched('sony.txt', '--x.marbre', 'marbre', 'sony.marbre.zip')).toEqual({
    given: [],
    told: 0,
    opened: [],
  });
});

// The menu entry of a Linux package asks for addresses (`%U`), and file managers give them.
test.each([
  ['file:///home/anne/Mes%20articles/%C3%89t%C3%A9.marbre', '/home/anne/Mes articles/Été.marbre'],
  ['file://localhost/home/anne/sony.marbre', '/home/anne/sony.marbre'],
  ['FILE:///media/STICK/SONY.MARBRE', '/media/STICK/SONY.MARBRE'],
])('the address of a file, %s, is the file', (address, file) => {
  expect(launched(address)).toMatchObject({ given: [file], told: 1 });
});

test.each(['file://server/sony.marbre', 'file:///home/anne/100%.marbre', 'file:///a%2Fb.marbre'])(
  '%s, the address of no file here, is told as it was given',
  (address) => {
    expect(launched(address)).toMatchObject({
      given: [`/home/anne/${address.replace(/\/{2,}/, '/')}`],
      told: 1,
    });
  },
);

test('an article of the library is opened by its file and by the address of its file', () => {
  m.machine.choices.set({ libraryFolder: '/home/anne/Mes articles' });
  const opened = [{ is: 'open', name: 'été' }];
  expect(launched('Mes articles/été/article.json')).toEqual({ given: [], told: 0, opened });
  expect(launched('file:///home/anne/Mes%20articles/%C3%A9t%C3%A9/article.json')).toMatchObject({ opened });
  expect(launched('file:///home/anne/elsewhere/sony/article.json')).toMatchObject({ opened: [] });
});
