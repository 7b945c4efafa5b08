import { Range } from 'slate';
import { type Counts, countRange, defaultCharactersPerLine } from '../../article';
import type { OpenArticle } from './open-article';

/** How long what is selected is; undefined where nothing is. */
export function selectedCounts(open: OpenArticle): Counts | undefined {
  const caret = open.session?.caret() ?? null;
  if (caret === null || Range.isCollapsed(caret)) return undefined;
  const measure = { language: open.metadata.language, charactersPerLine: defaultCharactersPerLine };
  return countRange(open.parts, caret, measure).everything;
}
