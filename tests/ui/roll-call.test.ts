import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { partKinds } from '../../article';

const named = (path: string) => new URL(`../../${path}`, import.meta.url);

/** The programs of a folder, without their extension. */
const programsOf = (folder: string) =>
  readdirSync(named(folder))
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => file.replace(/\.tsx?$/, ''));

/** What the views of parts are made of, and the tests in which each is drawn and used. */
const piecesOfParts = {
  chunk: 'tests/parts/views.test.tsx',
  'figure-instructions': 'tests/pictures/figure-offer.test.tsx',
  'figure-offer': 'tests/pictures/figure-offer.test.tsx',
  'figure-picture': 'tests/parts/views.test.tsx',
  index: 'tests/parts/views.test.tsx',
  leaf: 'tests/parts/views.test.tsx',
  'limited-line': 'tests/editor/limits.test.tsx',
  line: 'tests/parts/views.test.tsx',
  'list-entry': 'tests/parts/views.test.tsx',
  'sidebar-headline': 'tests/parts/views.test.tsx',
  slot: 'tests/parts/views.test.tsx',
  'use-limit': 'tests/editor/limits.test.tsx',
} as const satisfies Record<string, string>;

describe('every control and every view has its test', () => {
  it.each(programsOf('renderer/ui'))('renderer/ui/%s', (name) => {
    expect(existsSync(named(`tests/ui/${name}.test.tsx`)), `tests/ui/${name}.test.tsx is missing`).toBe(true);
  });

  // tests/parts/views.test.tsx draws every kind of the roll and says by which role and name it is heard.
  it('views of parts: one of every kind, and pieces that are named above', () => {
    expect(programsOf('renderer/parts').sort()).toEqual([...partKinds, ...Object.keys(piecesOfParts)].sort());
  });

  it.each(Object.entries(piecesOfParts))('renderer/parts/%s has its test in %s', (_piece, test) => {
    expect(existsSync(named(test)), `${test} is missing`).toBe(true);
  });

  it('and no test is left of a control that is gone', () => {
    const tests = readdirSync(named('tests/ui')).filter((file) => file.endsWith('.test.tsx'));
    expect(tests.map((file) => file.replace('.test.tsx', '')).sort()).toEqual(
      programsOf('renderer/ui').sort(),
    );
  });
});
