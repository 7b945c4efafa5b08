import type { Metadata } from '../metadata';
import { normalise } from '../normalise';
import type { Part } from '../parts';
import { failed, type Outcome, succeeded } from '../problems';
import { everyPart } from '../word-places';
import { readBody } from './plain-text/body';
import { readHead } from './plain-text/head';
import { languageOf } from './plain-text/language';
import { withLead } from './plain-text/lead';
import { type Ledger, newLedger, type SetAside, type Unsure } from './plain-text/ledger';
import { linesOf } from './plain-text/lines';
import { headlineOf, kickerOf, sidebarOf } from './plain-text/make-part';
import type { Reading } from './plain-text/reading';
import { storiesOf } from './plain-text/stories';
import { keyOf, type Unit, unitsOf } from './plain-text/units';
import { unwrap } from './plain-text/unwrap';

/** What the text of a page became. Every word of it stands in `parts` or in `setAside`. */
export interface PlainTextImport {
  /** In their normal form. */
  readonly parts: Part[];
  /** What the page says of itself; fields it does not speak of are absent. */
  readonly metadata: Partial<Metadata>;
  /** What stands in no part, in the order of the page. */
  readonly setAside: readonly SetAside[];
  /** What may be otherwise than it was taken, in the order of the page. */
  readonly unsure: readonly Unsure[];
  /** Ids of the figures, all without their picture: the text of a page has only captions. */
  readonly missingPictures: readonly string[];
}

/** UTF-16 units of the longest text taken; a novel has 1,000,000. */
export const longestPage = 20_000_000;

/**
 * The parts of a page whose text was saved from a news site. Takes time in proportion to the text. Problems, naming
 * `at`: `too-large`, and `nothing-in-it` for a text without words.
 */
export function fromPlainText(text: string, at: string): Outcome<PlainTextImport> {
  if (text.length > longestPage) return failed({ kind: 'too-large', at, limit: longestPage });
  const lines = linesOf(text);
  if (lines.length === 0) return failed({ kind: 'nothing-in-it', at });
  const ledger = newLedger();
  const [story = [], ...sidebars] = storiesOf(unitsOf(unwrap(lines, ledger)), ledger);
  const parts = normalise([
    ...articleParts(story, ledger),
    ...sidebars.map((units) => sidebarPart(units, ledger)),
  ]);
  const metadata = metadataOf(text, ledger);
  const byLine = <Entry extends { line: number }>(a: Entry, b: Entry) => a.line - b.line;
  return succeeded({
    parts,
    metadata,
    setAside: ledger.setAside.sort(byLine),
    unsure: ledger.unsure.sort(byLine),
    missingPictures: [...everyPart(parts)].filter(({ type }) => type === 'figure').map(({ id }) => id),
  });
}

function articleParts(units: readonly Unit[], ledger: Ledger): Part[] {
  const { kicker, headline, placed, next } = readHead(units, ledger);
  const reading = newReading(units, ledger, headline, false);
  reading.placed.push(...placed);
  readBody(reading, next);
  return [
    ...(kicker === undefined ? [] : [kickerOf(kicker)]),
    ...(headline === undefined ? [] : [headlineOf(headline)]),
    ...withLead(reading.placed, ledger),
  ];
}

function sidebarPart(units: readonly Unit[], ledger: Ledger): Part {
  const at = units.findIndex(({ seen }) => seen.as === 'text' || seen.as === 'quoted');
  const headline = units[at]?.line.text ?? '';
  const reading = newReading([...units.slice(0, at), ...units.slice(at + 1)], ledger, headline, true);
  readBody(reading, 0);
  return sidebarOf(
    headline,
    reading.placed.map(({ part }) => part),
  );
}

function newReading(
  units: readonly Unit[],
  ledger: Ledger,
  headline: string | undefined,
  isSidebar: boolean,
): Reading {
  return { units, ledger, isSidebar, placed: [], headlineKey: keyOf(headline ?? ''), texts: 0 };
}

function metadataOf(text: string, ledger: Ledger): Partial<Metadata> {
  const language = languageOf(text, ledger);
  const { section, dateline, bylines, sources } = ledger;
  return {
    ...(section === '' ? {} : { section }),
    ...(dateline === '' ? {} : { dateline }),
    ...(bylines.length === 0 ? {} : { bylines }),
    ...(sources.length === 0 ? {} : { sources }),
    ...(language ? { language } : {}),
  };
}
