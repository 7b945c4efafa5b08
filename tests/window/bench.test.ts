import { afterAll, beforeAll, expect, test } from 'vitest';
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
