import type { SlotName } from '../../parts';
import { isBlankText } from '../blank';
import { linksIn } from '../links';
import type { Checked, FindingBase } from '../rule';

export interface EmptyLink extends FindingBase {
  readonly rule: 'empty-link';
  readonly level: 'warning';
  readonly part: string;
  readonly slot?: SlotName;
  /** Id of the list's entry. */
  readonly entry?: string;
  readonly address: string;
}

/** A link on spaces alone: nothing to see or to hear, yet a stop for the keyboard (WCAG 2.2, 2.4.4). */
export function emptyLink({ article }: Checked): EmptyLink[] {
  return [...linksIn(article.parts)]
    .filter(({ text }) => isBlankText(text))
    .map(({ text: _, ...link }) => ({ rule: 'empty-link', level: 'warning', ...link }));
}
