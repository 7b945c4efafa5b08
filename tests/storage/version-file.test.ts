import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readVersionFileName,
  versionFileName,
  versionName,
  versionPerson,
} from '../../electron/storage/version-file';

const version = { number: 12, at: '2014-12-20T14:32:00.123Z', workMinutes: 95, kind: 'named' } as const;

describe('the file of a version', () => {
  it('has a name a person can read', () => {
    expect(versionFileName({ ...version, name: 'Relu par Anne' })).toBe(
      '000012_20141220T143200123Z_95min_named_Relu par Anne.json.gz',
    );
  });

  it('names the words and the person where they are known', () => {
    const known = { ...version, words: 512, by: 'Anne_Roux', name: 'Relu par Luc' };
    const file = '000012_20141220T143200123Z_95min_512words_by-Anne%5FRoux_named_Relu par Luc.json.gz';
    expect(versionFileName(known)).toBe(file);
    expect(readVersionFileName(file)).toEqual({ ...known, file });
    expect(versionPerson('')).toBeUndefined();
    for (const nobody of ['…', '   ', '123', '👩‍👩‍👧‍👦']) expect(versionPerson(nobody)).toBeUndefined();
    expect(versionPerson('李')).toBe('李');
  });

  it('is known by a name that holds a line separator, which a new name has no more', () => {
    const file = '000012_20141220T143200123Z_95min_named_two\u2028lines.json.gz';
    expect(readVersionFileName(file)).toEqual({ ...version, name: 'two\u2028lines', file });
    expect(versionName('two\u2028lines\u2029and\n\u2028more')).toBe('two lines and more');
  });

  it('tells again what it was given, and is a name every disk takes', () => {
    const anyName = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom(
        'a/b',
        '..',
        'C:\\x',
        'nul',
        'été_50 %',
        '👩‍👩‍👧‍👦'.repeat(90),
        '\u2028',
        'ﬀ\u0000\n"<>|?*',
      ),
    );
    fc.assert(
      fc.property(
        anyName,
        anyName,
        fc.option(fc.nat({ max: 1_000_000 }), { nil: undefined }),
        (given, person, words) => {
          const name = versionName(given);
          const by = versionPerson(person);
          const known = {
            ...version,
            ...(words === undefined ? {} : { words }),
            ...(by === undefined ? {} : { by }),
            name,
          };
          const file = versionFileName(known);
          expect(readVersionFileName(file)).toEqual({ ...known, file });
          expect(Buffer.byteLength(file)).toBeLessThanOrEqual(255);
          expect(file).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u);
        },
      ),
    );
  });

  it.each([
    'article.json',
    '.000012_x.json.gz',
    '000012_20149920T143200123Z_1min_named.json.gz',
    '000012_20141220T143200123Z_1min_poll.json.gz',
  ])('is not %s', (file) => {
    expect(readVersionFileName(file)).toBeUndefined();
  });
});
