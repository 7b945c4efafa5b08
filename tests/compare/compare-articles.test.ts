import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Article,
  type ComparedLine,
  type ComparedPart,
  compareArticles,
  freshMetadata,
  type Leaf,
  type Part,
  textOf,
  tidyLeaves,
  toFragment,
} from '../../article';
import { linesOfWords } from '../../article/find/line-of-words';
import { read } from '../editor/notation/read';
import { anyArticle } from '../laws/any-article';

type Compared = Pick<Article, 'metadata' | 'parts'>;
const metadata = freshMetadata('fr');
const written = (text: string): Compared => ({ metadata, parts: read(text).parts });

/** One line a part: what became of it, then its words, removed ones in [- -], added ones in {+ +}. */
function show(parts: readonly ComparedPart[], depth = 0): string[] {
  return parts.flatMap(({ kind, is, moved, differs, lines, inner }) => {
    const standing = [is, ...(moved ? ['moved'] : []), ...differs].join(' ');
    return [
      `${'  '.repeat(depth)}${kind} ${standing}: ${lines.map(showLine).join(' | ')}`,
      ...show(inner, depth + 1),
    ];
  });
}

function showLine({ of, runs }: ComparedLine): string {
  const words = runs
    .map(({ is, text }) => (is === 'kept' ? text : is === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('');
  return of === 'words' ? words : `${of} ${words}`;
}

/** Before, after, and how it is told, without the headline. */
function expectCompared(before: string, after: string, told: readonly string[]) {
  const { parts } = compareArticles(written(`headline#t: T\n${before}`), written(`headline#t: T\n${after}`));
  expect(show(parts).slice(1)).toEqual(told);
}

describe('parts', () => {
  it('that stand on both sides are compared word by word', () =>
    expectCompared('paragraph#a: Sony cède', 'paragraph#a: Sony plie', [
      'paragraph changed: Sony [-cède-]{+plie+}',
    ]));
  it('added and removed stand where they are and where they were', () =>
    expectCompared(
      'paragraph#a: un\nparagraph#b: deux\nparagraph#c: trois',
      'paragraph#a: un\nparagraph#c: trois\nparagraph#d: tout autre',
      [
        'paragraph same: un',
        'paragraph removed: [-deux-]',
        'paragraph same: trois',
        'paragraph added: {+tout autre+}',
      ],
    ));
  it('moved are told once, at their new place: the fewest that explain the order', () =>
    expectCompared(
      'paragraph#a: un\nparagraph#b: deux\nparagraph#c: trois',
      'paragraph#c: trois\nparagraph#a: un\nparagraph#b: deux',
      ['paragraph same moved: trois', 'paragraph same: un', 'paragraph same: deux'],
    ));
  it('of another kind keep their words', () =>
    expectCompared('paragraph#a: Proposition balayée', 'crosshead#a: Proposition balayée', [
      'crosshead changed kind: Proposition balayée',
    ]));
  it('made a quotation keep their words in its first slot', () =>
    expectCompared('paragraph#a: Non, dit-il', 'quotation#a:\n  quote: Non', [
      'quotation changed kind: quote Non[-, dit-il-] | attribution ',
    ]));
  it('without a common id are one part when they say the same', () =>
    expectCompared('paragraph#a: un\nparagraph#b: deux', 'paragraph#x: un\nparagraph#y: deux', [
      'paragraph same: un',
      'paragraph same: deux',
    ]));
  it('without a common id are one part when half of their words are the same', () =>
    expectCompared(
      'paragraph#a: Sony renonce à son film hier\nparagraph#b: Rien de cela',
      'paragraph#x: Sony renonce à tout\nparagraph#y: Une autre histoire',
      [
        'paragraph changed: Sony renonce à [-son film hier-]{+tout+}',
        'paragraph removed: [-Rien de cela-]',
        'paragraph added: {+Une autre histoire+}',
      ],
    ));
  it('with the same words set otherwise say so', () =>
    expectCompared('paragraph#a: un mot', 'paragraph#a: un *mot*', ['paragraph changed marks: un mot']));
  it('with a mark or a link on other words say so too', () => {
    expectCompared('paragraph#a: *un* mot', 'paragraph#a: un *mot*', ['paragraph changed marks: un mot']);
    expectCompared(
      'paragraph#a: Selon ‹https://example.org›Le Temps‹› et la RTS.',
      'paragraph#a: Selon Le Temps et ‹https://example.org›la RTS‹›.',
      ['paragraph changed marks: Selon Le Temps et la RTS.'],
    );
  });
  it('say which slot changed', () =>
    expectCompared(
      'figure#f(picture):\n  caption: Pékin\n  credit: EPA',
      'figure#f(picture):\n  caption: Séoul\n  credit: EPA',
      ['figure changed: caption [-Pékin-]{+Séoul+} | credit EPA | description '],
    ));
  it('say that their picture is another', () =>
    expectCompared('figure#f(picture):\n  caption: Pékin', 'figure#f:\n  caption: Pékin', [
      'figure changed picture: caption Pékin | credit  | description ',
    ]));
  it('of a list are compared entry by entry, a removed one where it stood', () => {
    const list = (...entries: [id: string, text: string][]): Compared => ({
      metadata,
      parts: [
        {
          type: 'list',
          id: 'l',
          style: 'bulleted',
          children: entries.map(([id, text]) => ({ type: 'list-entry', id, children: [{ text }] })),
        },
      ],
    });
    const { parts } = compareArticles(
      list(['a', 'un'], ['b', 'deux'], ['c', 'trois']),
      list(['a', 'un'], ['c', 'tout'], ['d', 'neuf']),
    );
    expect(show(parts)).toEqual([
      'list changed: entry un | entry [-deux-] | entry [-trois-]{+tout+} | entry {+neuf+}',
    ]);
    const turned = compareArticles(list(['a', 'un'], ['b', 'deux']), list(['b', 'deux'], ['a', 'un']));
    expect(show(turned.parts)).toEqual(['list changed other: entry deux | entry un']);
  });
  it('inside a sidebar are compared there', () =>
    expectCompared(
      'sidebar#s:\n  sidebar-headline: En bref\n  paragraph#p: un',
      'sidebar#s:\n  sidebar-headline: En bref\n  paragraph#p: deux',
      ['sidebar changed: sidebar-headline En bref', '  paragraph changed: [-un-]{+deux+}'],
    ));
});

it('words added and removed are counted as newsrooms count them', () => {
  const { wordsAdded, wordsRemoved } = compareArticles(
    written('headline#t: T\nparagraph#a: L’ATS dit non\nparagraph#b: afp/pym'),
    written('headline#t: T\nparagraph#a: L’AFP dit non, trois fois'),
  );
  expect([wordsAdded, wordsRemoved]).toEqual([3, 2]);
});

it('what differs beside the parts is listed field by field', () => {
  const before = written('headline#t: T');
  const after = { ...before, metadata: { ...metadata, slug: 'sony', bylines: ['Anne Roux'] } };
  expect(compareArticles(before, after)).toMatchObject({
    isSame: false,
    metadata: [
      { field: 'slug', before: '', after: 'sony' },
      { field: 'bylines', before: [], after: ['Anne Roux'] },
    ],
  });
});

/** The article with two letters of one of its lines set strong. */
function withStrong(article: Article, place: number, at: number): Article {
  const copy = structuredClone(article);
  const lines = [...linesOfWords(copy.parts)].filter(({ leaves }) => textOf(leaves).length > 3);
  const leaves = lines[place % Math.max(1, lines.length)]?.leaves as Leaf[] | undefined;
  if (!leaves) return copy;
  const text = textOf(leaves);
  const from = at % (text.length - 2);
  leaves.splice(
    0,
    leaves.length,
    ...tidyLeaves([
      { text: text.slice(0, from) },
      { text: text.slice(from, from + 2), strong: true },
      { text: text.slice(from + 2) },
    ]),
  );
  return copy;
}

describe('laws', () => {
  const words = (parts: readonly ComparedPart[], not: 'added' | 'removed'): string[] =>
    parts.flatMap(({ lines, inner }) => [
      ...lines.map(({ runs }) => runs.flatMap(({ is, text }) => (is === not ? [] : text)).join('')),
      ...words(inner, not),
    ]);
  const lines = (parts: readonly Part[]) => [...linesOfWords(parts)].map(({ leaves }) => textOf(leaves));
  const some = (texts: string[]) => texts.filter((text) => text !== '').sort();

  it('an article is the same as itself', () =>
    fc.assert(
      fc.property(anyArticle, (article) => {
        const { isSame, metadata, wordsAdded, wordsRemoved } = compareArticles(article, article);
        expect({ isSame, metadata, wordsAdded, wordsRemoved }).toEqual({
          isSame: true,
          metadata: [],
          wordsAdded: 0,
          wordsRemoved: 0,
        });
      }),
    ));

  it('what leaves as other HTML is not the same', () =>
    fc.assert(
      fc.property(anyArticle, fc.nat(), fc.nat(), fc.nat(), (article, place, one, other) => {
        const [before, after] = [one, other].map((at) => withStrong(article, place, at));
        fc.pre(before !== undefined && after !== undefined && toFragment(before) !== toFragment(after));
        expect(compareArticles(before, after).isSame).toBe(false);
      }),
    ));

  it('the words kept and added are the later article’s, those kept and removed the earlier’s', () =>
    fc.assert(
      fc.property(anyArticle, anyArticle, fc.nat(), (one, other, cut) => {
        // Some parts of the earlier one stand in the later one too, in another order.
        const shared = one.parts.slice(0, cut % (one.parts.length + 1)).toReversed();
        const later = { ...other, parts: [...other.parts, ...shared] };
        const { parts } = compareArticles(one, later);
        expect(some(words(parts, 'removed'))).toEqual(some(lines(later.parts)));
        expect(some(words(parts, 'added'))).toEqual(some(lines(one.parts)));
      }),
    ));
});
