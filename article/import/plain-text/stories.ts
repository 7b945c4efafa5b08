import { addTo, type Ledger } from './ledger';
import { isHeadline, isTitle } from './recognise/title';
import type { Unit } from './units';

/** The page's stories: the first is the article, each other one a sidebar. */
export type Stories = readonly (readonly Unit[])[];

/**
 * Parts the page at its publication lines and sidebar marks, and sets those lines aside. Such a line opens a sidebar
 * only where a story has run before it and a headline with text comes after it; elsewhere it is one of the lines at
 * the head or the foot of a story.
 */
export function storiesOf(units: readonly Unit[], ledger: Ledger): Stories {
  const next = nextWords(units);
  const stories: Unit[][] = [[]];
  let progress = freshProgress();
  for (const [at, unit] of units.entries()) {
    const { line, seen } = unit;
    if (seen.as === 'publication-line' || (seen.as === 'sidebar-mark' && progress.texts > 0)) {
      setAsideBorder(unit, ledger, stories.length === 1);
      if (next[at] === undefined || !(hasRun(progress) || seen.as === 'sidebar-mark')) continue;
      if (opensStory(units, next, at)) {
        stories.push([]);
        progress = freshProgress();
      } else ledger.unsure.push({ what: 'sidebar-without-headline', line: line.number });
    } else if (seen.as === 'date' && belongsToHead(units, at, stories.length, progress)) {
      ledger.setAside.push({ why: 'publication-line', text: line.text, line: line.number });
    } else {
      const isText = seen.as === 'date' || seen.as === 'sidebar-mark';
      stories.at(-1)?.push(isText ? { line, seen: { as: 'text' } } : unit);
      follow(progress, unit);
    }
  }
  return stories;
}

function setAsideBorder({ line, seen }: Unit, ledger: Ledger, isArticle: boolean): void {
  const why = seen.as === 'sidebar-mark' ? 'sidebar-mark' : 'publication-line';
  ledger.setAside.push({ why, text: line.text, line: line.number });
  if (seen.as !== 'publication-line' || !seen.byline || !isArticle) return;
  addTo(ledger.bylines, seen.byline.names);
  addTo(ledger.sources, seen.byline.sources);
}

interface Progress {
  texts: number;
  /** A sign-off or a related link has stood after some text. */
  ended: boolean;
}

function freshProgress(): Progress {
  return { texts: 0, ended: false };
}

/** Enough of a story has stood for another to begin. */
function hasRun({ texts, ended }: Progress): boolean {
  return texts > 1 || (texts > 0 && ended);
}

function follow(progress: Progress, { line, seen }: Unit): void {
  if (isBodyText({ line, seen })) progress.texts++;
  if ((seen.as === 'sign-off' || seen.as === 'related-link') && progress.texts > 0) progress.ended = true;
}

function isBodyText({ line, seen }: Unit): boolean {
  if (seen.as === 'text') return !isHeadline(line.text);
  return seen.as === 'quoted' || seen.as === 'entry' || seen.as === 'cited';
}

function belongsToHead(units: readonly Unit[], at: number, stories: number, { texts }: Progress): boolean {
  return (stories === 1 && texts === 0) || units[at - 1]?.seen.as === 'publication-line';
}

function opensStory(units: readonly Unit[], next: readonly (number | undefined)[], at: number): boolean {
  const headline = next[at];
  const text = headline === undefined ? undefined : next[headline];
  const unit = headline === undefined ? undefined : units[headline];
  const after = text === undefined ? undefined : units[text];
  if (!unit || !after || !(unit.seen.as === 'text' || unit.seen.as === 'quoted')) return false;
  return isHeadline(unit.line.text) && (isBodyText(after) || !isTitle(after.line.text));
}

/** For each unit the place of the next one with words of a story, past captions and lines of the head. */
function nextWords(units: readonly Unit[]): (number | undefined)[] {
  const next: (number | undefined)[] = new Array(units.length);
  let following: number | undefined;
  for (let at = units.length - 1; at >= 0; at--) {
    next[at] = following;
    const as = units[at]?.seen.as;
    const isBeside =
      as === 'publication-line' || as === 'date' || as === 'byline' || as === 'caption' || as === 'repeated';
    if (!isBeside && as !== 'sidebar-mark') following = at;
  }
  return next;
}
