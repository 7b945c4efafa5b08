import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { benchProgram, ensureBench } from '../../build/vite/bench.mjs';
import { type BenchWindow, openBenchWindow } from '../bench/driver/window';
import type { Options } from '../bench/options';
import { Cells } from '../bench/report/cell';
import { measureEditors } from '../bench/sections/editors';

const peers = ['bare', 'ProseMirror', 'Lexical', 'Slate (docs)'];
const engines = [...peers, 'Marbre'];
const options: Options = {
  sizes: [600],
  rounds: 1,
  keys: 1,
  warmUp: false,
  quick: true,
  library: 1,
  only: ['typing', 'enter', 'undo', 'paste', 'open'],
  engines,
  keep: false,
};

let bench: BenchWindow;
beforeAll(async () => {
  await ensureBench({ quiet: true });
  bench = await openBenchWindow(benchProgram);
});
afterAll(() => bench.close());

// Marbre draws more: its labels, and the place of a missing picture.
test('every peer draws the same words', async () => {
  const shown = await bench.page.evaluate(async (engines) => {
    const characters: number[] = [];
    for (const engine of engines) {
      await window.bench.open(engine, 600);
      characters.push(window.bench.extent().characters);
      await window.bench.close();
    }
    return characters;
  }, peers);
  expect(shown[0]).toBeGreaterThan(3000);
  expect(new Set(shown)).toEqual(new Set([shown[0]]));
});

test('every editor answers every key, and each leaves its samples', async () => {
  const cells = new Cells();
  await measureEditors(bench, options, cells, () => {});
  for (const engine of engines) {
    const measures = cells.all().filter(({ subject }) => subject === engine);
    expect(measures.map(({ measure }) => measure).sort()).toEqual(
      ['enter', 'open', 'paste', 'typing', 'undo', 'whole', 'work'].sort(),
    );
  }
});

// A letter is on the screen before it is in Marbre's parts; whatever comes next finds both the same.
describe('a letter painted first', () => {
  beforeEach(async () => {
    await bench.page.evaluate(async () => {
      await window.bench.close();
      await window.bench.open('Marbre', 300);
      await window.bench.aim();
    });
    await bench.page.waitForTimeout(250);
  });

  const held = () => bench.page.evaluate(() => window.bench.held());
  const shown = (words: string) => bench.page.evaluate((words) => window.bench.shows(words), words);

  test('letters typed faster than frames come are all held, in order', async () => {
    await bench.page.keyboard.type(' la neige tombe sur le lac et la ville attend', { delay: 0 });
    expect(await shown('Mitan la neige tombe sur le lac et la ville attend')).toBe(true);
    expect(await held()).toContain('Mitan la neige tombe sur le lac et la ville attend');
  });

  test('a key that follows a letter at once acts behind it', async () => {
    await bench.page.keyboard.type(' unx', { delay: 0 });
    await bench.page.keyboard.press('Backspace');
    await bench.page.keyboard.type(' été d', { delay: 0 });
    await bench.page.keyboard.press('Enter');
    await bench.page.keyboard.type('eux', { delay: 0 });
    expect(await held()).toContain('Mitan un été d eux');
  });

  test('undo right after letters takes them back, on the screen and in the parts', async () => {
    await bench.page.keyboard.type(' abc', { delay: 0 });
    await bench.page.keyboard.press('ControlOrMeta+z');
    expect(await shown('abc')).toBe(false);
    expect(await held()).not.toContain('abc');
  });

  test('who asks for the parts before the frame gets the letter', async () => {
    await bench.page.evaluate(() => {
      const asked = new Promise((resolve) => {
        addEventListener('keyup', () => resolve(window.bench.held()), { once: true });
      });
      Reflect.set(window, 'asked', asked);
    });
    await bench.page.keyboard.type('q', { delay: 0 });
    expect(await bench.page.evaluate(() => Reflect.get(window, 'asked'))).toContain('Mitanq');
  });

  // Scenario: the frame was painted and the letter is in the parts, but React has not drawn it yet when the arrow comes.
  // What it then draws must not take the caret back to where the letter left it.
  test('an arrow that comes between a letter and its drawing moves the caret', async () => {
    const session = await bench.page.context().newCDPSession(bench.page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const { keyboard } = bench.page;
    const rounds = 16;
    for (let round = 0; round < rounds; round++) {
      await keyboard.press('x');
      await bench.page.waitForTimeout(round);
      await keyboard.press('ArrowLeft');
      await keyboard.press('y');
      await bench.page.waitForTimeout(rounds - round);
      await keyboard.press('ArrowRight');
    }
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    expect(await held()).toContain(`Mitan${'yx'.repeat(rounds)}`);
  });
});
