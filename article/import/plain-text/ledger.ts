/** Why words or signs of the page stand in no part. */
export const setAsideBecause = [
  /** When it was published or changed: "Publié le 20 décembre 2014 à 14:32". */
  'publication-line',
  /** The second standing of a caption, or of the headline. */
  'repeated-caption',
  'repeated-headline',
  /** Now in the metadata. */
  'byline',
  'section',
  'source',
  /** "Encadré": what follows is a sidebar. */
  'sidebar-mark',
  /** Now the address of a related link. */
  'address',
  /** Typed by hand to say what a part now says: brackets round a credit, ">>", bullets. */
  'sign',
] as const;
export type WhySetAside = (typeof setAsideBecause)[number];

export interface SetAside {
  readonly why: WhySetAside;
  /** As written in the page. */
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

export const unsureAbout = [
  /** The first words are no headline; the headline is empty. */
  'no-headline',
  /** A short first line was taken as kicker, the next as headline. */
  'kicker-or-headline',
  /** The first paragraph is too long for a lead; there is none. */
  'no-lead',
  /** A short line that opens no section: kept as a paragraph. */
  'short-line',
  /** Ends in brackets like a caption, but stands in the body: kept as a paragraph. */
  'caption-or-paragraph',
  /** Taken as a caption because it stands twice; no credit is given. */
  'caption-without-credit',
  /** The same line twice: both kept as paragraphs. */
  'repeated-line',
  /** Begin with dashes, as lists and dialogues do: kept as paragraphs. */
  'list-or-dialogue',
  /** A cue without a label after it: kept as a paragraph. */
  'link-without-label',
  /** Follows a publication line as a sidebar would, but has no headline: kept in the body. */
  'sidebar-without-headline',
  /** Names somebody inside a sidebar, which has no byline: kept as a paragraph. */
  'byline-in-sidebar',
  /** The page seems broken at a fixed width; its lines were joined. */
  'wrapped-lines',
  /** Too few words to tell the language, or words of several. */
  'language',
] as const;

export interface Unsure {
  readonly what: (typeof unsureAbout)[number];
  /** Counted from 1. */
  readonly line: number;
}

/** What the stages of an import write down beside the parts, page order within a stage. */
export interface Ledger {
  readonly setAside: SetAside[];
  readonly unsure: Unsure[];
  readonly bylines: string[];
  readonly sources: string[];
  section: string;
  dateline: string;
}

export function newLedger(): Ledger {
  return { setAside: [], unsure: [], bylines: [], sources: [], section: '', dateline: '' };
}

/** Adds what is not there yet; metadata holds at most 100 of each. */
export function addTo(list: string[], names: readonly string[]): void {
  for (const name of names) if (!list.includes(name) && list.length < 100) list.push(name);
}
