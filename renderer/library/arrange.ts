import type { Hit, LibraryEntry, LibraryView } from '../../article/bridge/library';

/** An article as the list shows it: with the words found, where there was a search. */
export interface Shown {
  readonly entry: LibraryEntry;
  readonly context?: NonNullable<Hit['context']>;
}

type Order = (a: LibraryEntry, b: LibraryEntry) => number;

/**
 * The articles a view shows, in its order. A search that is not sorted otherwise keeps the order of its hits: the words
 * in the head first, then last changed.
 *
 * @param hits what a search found; undefined without one
 * @param language of the window, whose alphabet sorts headlines
 */
export function arrange(
  entries: readonly LibraryEntry[],
  view: LibraryView,
  hits: readonly Hit[] | undefined,
  language: string,
): readonly Shown[] {
  const shown = found(entries, hits).filter(({ entry }) => fits(entry, view));
  const order = orderOf(view.sort, language);
  return order ? shown.sort((a, b) => order(a.entry, b.entry)) : shown;
}

/** True when a view leaves any article out. */
export function narrows({ status, section, byline }: LibraryView): boolean {
  return status !== null || section !== null || byline !== null;
}

/** Every section and every name the articles bear, in the alphabet's order. */
export function namesIn(entries: readonly LibraryEntry[], language: string) {
  const { compare } = new Intl.Collator(language);
  const inOrder = (names: string[]) => [...new Set(names)].filter((name) => name !== '').sort(compare);
  return {
    sections: inOrder(entries.map(({ section }) => section)),
    bylines: inOrder(entries.flatMap(({ bylines }) => bylines)),
  };
}

function found(entries: readonly LibraryEntry[], hits: readonly Hit[] | undefined): Shown[] {
  if (hits === undefined) return entries.map((entry) => ({ entry }));
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return hits.flatMap(({ name, context }) => {
    const entry = byName.get(name);
    return entry ? [{ entry, ...(context ? { context } : {}) }] : [];
  });
}

function fits(entry: LibraryEntry, { status, section, byline }: LibraryView): boolean {
  return (
    (status === null || entry.status === status) &&
    (section === null || entry.section === section) &&
    (byline === null || entry.bylines.includes(byline))
  );
}

/** Undefined for the order in which the machine lists. */
function orderOf(sort: LibraryView['sort'], language: string): Order | undefined {
  switch (sort) {
    case 'changed':
      return undefined;
    case 'length':
      return (a, b) => b.words - a.words;
    case 'headline': {
      const { compare } = new Intl.Collator(language, { numeric: true });
      // What has no headline yet stands last, not first.
      return (a, b) =>
        Number(a.headline === '') - Number(b.headline === '') || compare(a.headline, b.headline);
    }
  }
}
