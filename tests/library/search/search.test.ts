import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../electron/library/search/context';
import { fold, foldLines } from '../../../electron/library/search/fold';
import { SearchIndex } from '../../../electron/library/search/search-index';
import { Slices } from '../../../electron/library/slices';
import { anyText } from '../../laws/any-article';

function indexOf(articles: Record<string, { head?: string; body?: string; modifiedAt?: string }>) {
  const index = new SearchIndex();
  for (const [folder, { head = '', body = '', modifiedAt = '' }] of Object.entries(articles))
    index.set(folder, { head, body }, modifiedAt);
  return index;
}

async function found(index: SearchIndex, query: string) {
  return (await index.search(query)).hits.map(({ name }) => name);
}

it('lines folded one by one are the text folded at once', async () => {
  const anyLines = fc.array(anyText).map((lines) => lines.join('\n'));
  await fc.assert(
    fc.asyncProperty(anyLines, async (text) => {
      const trimmed = fold(text).trim();
      expect((await foldLines(text, new Slices())).trim()).toBe(trimmed);
    }),
  );
  expect(await foldLines('Deux\n\nmots', new Slices())).toBe(fold('Deux\n\nmots'));
});

describe('a search', () => {
  const index = indexOf({
    pekin: {
      head: 'Washington demande l’aide de Pékin',
      body: 'Les États-Unis ont demandé à la Chine. Inter\u00adna\u200btio\u2060naux',
    },
    sony: {
      head: 'Sony',
      body: 'Le piratage de Sony Pictures, attribué à Pyongyang.\nUn cœur à l’ouvrage, l’aﬄux',
    },
  });

  it.each([
    ['ignores accents and case', 'PEKIN', ['pekin']],
    ['finds accented words by accented words', 'pékin', ['pekin']],
    ['finds the beginning of words', 'wash', ['pekin']],
    ['finds no middle of words', 'ekin', []],
    ['finds a word behind an elision', 'aide', ['pekin']],
    ['finds the two halves of a compound', 'unis etats', ['pekin']],
    ['finds ligatures typed as two letters', 'coeur', ['sony']],
    ['finds words in which a page may be broken', 'internationaux', ['pekin']],
    ['finds words typed with such a sign', 'inter\u00adnationaux', ['pekin']],
    ['finds the ligatures a printed page is copied with', 'afflux', ['sony']],
    ['asks for every word', 'sony chine', []],
    ['takes quoted words as they stand', '"sony pictures"', ['sony']],
    ['does not find quoted words that stand apart', '"sony pyongyang"', []],
    ['finds nothing for white space and punctuation', ' « » ', []],
    ['finds nothing across two fields', '"pekin les"', []],
  ])('%s', async (_what, query, folders) => {
    expect(await found(index, query)).toEqual(folders);
  });

  it('puts headlines first, then the newest', async () => {
    const ranked = indexOf({
      old: { body: 'le vote', modifiedAt: '2020-01-01T00:00:00.000Z' },
      new: { body: 'le vote', modifiedAt: '2024-01-01T00:00:00.000Z' },
      named: { head: 'Le vote', modifiedAt: '2010-01-01T00:00:00.000Z' },
    });
    expect(await found(ranked, 'vote')).toEqual(['named', 'new', 'old']);
  });

  it('shows the match in its words, accents and all', async () => {
    const { hits } = await index.search('attribue');
    expect(hits[0]?.context).toEqual({
      before: 'Le piratage de Sony Pictures, ',
      match: 'attribué',
      after: ' à Pyongyang. Un cœur à l’ouvrage, l’aﬄux',
    });
  });

  it.each([
    ['internat', 'Inter\u00adna\u200bt'],
    ['affl', 'aﬄ'],
  ])('shows %s as it is written', async (query, match) => {
    expect((await index.search(query)).hits[0]?.context?.match).toBe(match);
  });

  it('cuts a long context at whole words', async () => {
    const long = indexOf({ long: { body: `${'avant '.repeat(40)}ici ${'après '.repeat(40)}` } });
    const context = (await long.search('ici')).hits[0]?.context;
    expect(context?.before).toMatch(/^…(?:avant )+$/);
    expect(context?.after).toMatch(/^ (?:après )*après…$/);
  });

  it('counts all and shows the first', async () => {
    const many = indexOf(
      Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`a${at}`, { body: 'mot' }])),
    );
    const { hits, total } = await many.search('mot', { limit: 10 });
    expect([hits.length, total]).toEqual([10, 30]);
  });

  it('forgets what is taken out and what is replaced', async () => {
    const changing = indexOf({ a: { body: 'premier' }, b: { body: 'premier' } });
    changing.delete('a');
    changing.set('b', { head: '', body: 'second' }, '');
    expect(await found(changing, 'premier')).toEqual([]);
    expect(await found(changing, 'second')).toEqual(['b']);
  });

  it('answers nothing once it is abandoned', async () => {
    expect(await index.search('sony', { signal: AbortSignal.abort() })).toEqual({ hits: [], total: 0 });
  });
});

describe('the context of a match', () => {
  const brokenWords = fc.string({
    unit: fc.constantFrom(
      'a',
      'é',
      'e\u0301',
      'œ',
      'ﬁ',
      '7',
      '\u0301',
      '\u00ad',
      '\u200b',
      '\ufeff',
      '’',
      '-',
      ' ',
    ),
  });

  it('is found in any text for the beginning of any word, and reads as what was looked for', () => {
    fc.assert(
      fc.property(anyText, anyText, brokenWords, (head, tail, broken) => {
        const text = `${head} ${tail} ${broken}`;
        const folded = fold(text);
        for (
          let at = folded.indexOf(' ');
          at >= 0 && at < folded.length - 2;
          at = folded.indexOf(' ', at + 1)
        ) {
          const word = folded.slice(at).split(' ')[1] ?? '';
          for (const needle of [` ${word}`, folded.slice(at, at + 2)]) {
            const { before, match } = contextOf(text, folded, at, needle);
            expect(fold(match).startsWith(needle)).toBe(true);
            expect(text.replaceAll('\n', ' ')).toContain(before.replace(/^…/, '') + match);
          }
        }
      }),
    );
  });
});
