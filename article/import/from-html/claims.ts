import type { HtmlElement } from '../../html/tree';
import { definitionOf, type PartKind } from '../../parts';
import type { AnyPart, HtmlReader } from '../../parts/define-part';

/** In which order the parts are asked whether an element is theirs: those that know their own class come first. */
const turn = {
  kicker: 1,
  lead: 2,
  'pull-quote': 3,
  'related-link': 4,
  'sign-off': 5,
  headline: 6,
  crosshead: 7,
  list: 8,
  quotation: 9,
  figure: 10,
  sidebar: 11,
  paragraph: 12,
  unrecognised: 13,
} as const satisfies Record<PartKind, number>;

const inTurn = (Object.keys(turn) as PartKind[]).sort((a, b) => turn[a] - turn[b]);

/** The part an element is, still without an id; undefined when no part knows it. A sidebar holds no sidebar. */
export function claimed(element: HtmlElement, read: HtmlReader, inSidebar: boolean): AnyPart | undefined {
  for (const kind of inTurn) {
    if (inSidebar && kind === 'sidebar') continue;
    const part = definitionOf(kind).fromHtml(element, read);
    if (part) return { type: kind, id: '', ...part };
  }
  return undefined;
}
