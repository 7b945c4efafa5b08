/** What an import may leave behind, each with its sentence in the catalogues (`dropped.<kind>`). */
export const droppedKinds = [
  // Words and things of the page that are not the article's
  'navigation',
  'page-header',
  'page-footer',
  'outside-article',
  'form-control',
  'embed',
  'hidden',
  'tracked-deletion',
  'comment',
  'script',
  'style',
  // What the article keeps the words of, but not the form
  'picture',
  'table-grid',
  'list-levels',
  'list-numbers',
  'struck-out',
  'unsafe-address',
  'relative-address',
] as const;
export type DroppedKind = (typeof droppedKinds)[number];

/** One kind of thing that was left behind: how often, and the first words of the first one (at most 80 characters, may be empty). */
export interface Dropped {
  readonly what: DroppedKind;
  readonly count: number;
  readonly words: string;
}

/** Gathers what is left behind, in the order in which each kind was first met. */
export class DroppedList {
  private readonly byKind = new Map<DroppedKind, { count: number; words: string }>();

  note(what: DroppedKind, words = ''): void {
    const known = this.byKind.get(what) ?? { count: 0, words: '' };
    known.count++;
    if (known.words === '') known.words = shortened(words);
    this.byKind.set(what, known);
  }

  list(): Dropped[] {
    return [...this.byKind].map(([what, { count, words }]) => ({ what, count, words }));
  }
}

function shortened(words: string): string {
  const line = words
    .slice(0, 2000)
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
