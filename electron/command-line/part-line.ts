import { ownWordPlaces, type Part, textOf } from '../../article';
import type { Say } from './say';

/** Characters of a part's words that are shown. */
const shown = 60;

/** A part in one line: what it is called, and the beginning of its words, slots divided by a bar. */
export function partLine(part: Part, say: Say): string {
  const texts = [...ownWordPlaces(part)].map(({ leaves }) => shortened(textOf(leaves))).filter(Boolean);
  const picture = part.type === 'figure' && !part.picture ? ` (${say('no-picture')})` : '';
  return `${say.part(part.type)}: ${texts.join(' | ')}${picture}`;
}

function shortened(text: string): string {
  const line = text.replaceAll('\n', ' ');
  return line.length > shown ? `${line.slice(0, shown)}…` : line;
}
