import { addTo, type Ledger } from './ledger';
import { figureOf } from './make-part';
import { type Placed, setAside } from './reading';
import { isSection } from './recognise/section';
import { isCapitals, isHeadline } from './recognise/title';
import type { Unit } from './units';

/** What stands at the head of a story, up to its headline. */
export interface Head {
  readonly kicker?: string;
  /** Undefined when the story has none. */
  readonly headline?: string;
  /** Figures that stand before the headline. */
  readonly placed: readonly Placed[];
  /** Where the body begins. */
  readonly next: number;
}

/** Reads the head of the article: section, kicker and figures before the headline, and the headline. */
export function readHead(units: readonly Unit[], ledger: Ledger): Head {
  const placed: Placed[] = [];
  let kicker: string | undefined;
  for (const [at, unit] of units.entries()) {
    const { line, seen } = unit;
    const above = seen.as === 'text' ? lineAbove(units, at, ledger, kicker !== undefined) : undefined;
    if (above === 'section') {
      ledger.section = line.text;
      setAside(ledger, 'section', unit);
    } else if (above === 'kicker') kicker = line.text;
    else if (isHeadlineAt(unit)) {
      return { ...(kicker === undefined ? {} : { kicker }), headline: line.text, placed, next: at + 1 };
    } else if (!takeBeside(unit, ledger, placed)) {
      ledger.unsure.push({ what: 'no-headline', line: line.number });
      return { ...(kicker === undefined ? {} : { kicker }), placed, next: at };
    }
  }
  const last = units.at(-1);
  if (last) ledger.unsure.push({ what: 'no-headline', line: last.line.number });
  return { ...(kicker === undefined ? {} : { kicker }), placed, next: units.length };
}

/** What may stand before a headline without being one of its lines. */
function takeBeside(unit: Unit, ledger: Ledger, placed: Placed[]): boolean {
  const { line, seen } = unit;
  if (seen.as === 'byline') {
    addTo(ledger.bylines, seen.names);
    addTo(ledger.sources, seen.sources);
    setAside(ledger, 'byline', unit);
  } else if (seen.as === 'sign-off' && seen.sources.length > 0) {
    addTo(ledger.sources, seen.sources);
    setAside(ledger, 'source', unit);
  } else if (seen.as === 'caption') {
    placed.push({ part: figureOf(seen.caption, seen.credit), line: line.number });
    setAside(ledger, 'sign', unit, seen.signs);
  } else if (seen.as === 'repeated') setAside(ledger, seen.why, unit);
  else return false;
  return true;
}

function isHeadlineAt({ line, seen }: Unit): boolean {
  return (seen.as === 'text' || seen.as === 'quoted') && isHeadline(line.text);
}

/** Whether the line is a section or a kicker: a short one with a headline below it. */
function lineAbove(
  units: readonly Unit[],
  at: number,
  ledger: Ledger,
  hasKicker: boolean,
): 'section' | 'kicker' | undefined {
  const text = units[at]?.line.text ?? '';
  const below = units.slice(at + 1, at + 6).filter(({ seen }) => seen.as === 'text' || seen.as === 'quoted');
  const [headline, after] = below;
  if (!headline || !isHeadlineAt(headline)) return undefined;
  if (ledger.section === '' && isSection(text)) return 'section';
  if (hasKicker || text.length > 60) return undefined;
  const wordCount = text.split(/\s+/u).length;
  const unsure = () => ledger.unsure.push({ what: 'kicker-or-headline', line: units[at]?.line.number ?? 1 });
  if (isCapitals(text)) {
    if (wordCount > 3) unsure();
    return 'kicker';
  }
  const isShort = wordCount <= 3 && text.length <= 30 && isHeadline(text.replace(/\s?:$/, ''));
  if (!isShort || headline.line.text.split(/\s+/u).length < 5 || !after) return undefined;
  if (!text.endsWith(':')) unsure();
  return 'kicker';
}
