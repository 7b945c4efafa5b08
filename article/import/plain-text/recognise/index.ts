import { type Byline, bylineOf } from './byline';
import { type Caption, captionOf } from './caption';
import { isDate } from './dates';
import { type Entry, entryOf, isEntry } from './entry';
import { type PublicationLine, publicationLine } from './publication-line';
import { citedOf, isQuoted } from './quotation';
import { type LinkLine, linkLine } from './related-link';
import { isSidebarMark } from './sidebar-mark';
import { type SignOffLine, signOffLine } from './sign-off';

/** What a line is, seen alone. What depends on its neighbours (title, lead, section, date) stays `text`. */
export type Seen =
  | ({ readonly as: 'publication-line' } & PublicationLine)
  | { readonly as: 'date' }
  | { readonly as: 'sidebar-mark' }
  | ({ readonly as: 'related-link' } & LinkLine)
  | ({ readonly as: 'byline' } & Byline)
  | ({ readonly as: 'sign-off' } & SignOffLine)
  | ({ readonly as: 'caption' } & Caption)
  | ({ readonly as: 'entry' } & Entry)
  | { readonly as: 'cited'; readonly text: string }
  | { readonly as: 'quoted' }
  | { readonly as: 'repeated'; readonly why: 'repeated-caption' }
  | { readonly as: 'text' };

/** Longer lines are text: no recogniser looks at them, so a page of one line costs no more than reading it. */
const longestLooked = 3000;

/** The first recogniser that knows the line; the order settles what two would claim. */
export function see(text: string): Seen {
  if (text.length > longestLooked) return { as: 'text' };
  const published = publicationLine(text);
  if (published) return { as: 'publication-line', ...published };
  if (isDate(text)) return { as: 'date' };
  if (isSidebarMark(text)) return { as: 'sidebar-mark' };
  const link = linkLine(text);
  if (link) return { as: 'related-link', ...link };
  const byline = bylineOf(text);
  if (byline) return { as: 'byline', ...byline };
  const signOff = signOffLine(text);
  if (signOff) return { as: 'sign-off', ...signOff };
  const cited = citedOf(text);
  if (cited) return { as: 'cited', ...cited };
  const caption = captionOf(text);
  if (caption) return { as: 'caption', ...caption };
  const entry = entryOf(text);
  if (entry) return { as: 'entry', ...entry };
  return isQuoted(text) ? { as: 'quoted' } : { as: 'text' };
}

/** A line that cannot be the rest of the one before it. */
export function beginsAfresh(text: string): boolean {
  const seen = see(text);
  const { as } = seen;
  return (
    (as === 'caption' && seen.caption !== '' && isEntry(text)) ||
    as === 'publication-line' ||
    as === 'related-link' ||
    as === 'sign-off' ||
    as === 'entry' ||
    as === 'cited'
  );
}
