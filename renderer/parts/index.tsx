import type { JSX } from 'react';
import type { RenderElementProps } from 'slate-react';
import type { Drawn } from '../editor/setting';
import { CrossheadView } from './crosshead';
import { FigureView } from './figure';
import { HeadlineView } from './headline';
import { KickerView } from './kicker';
import { LeadView } from './lead';
import { ListView } from './list';
import { ListEntryView } from './list-entry';
import { ParagraphView } from './paragraph';
import { PullQuoteView } from './pull-quote';
import { QuotationView } from './quotation';
import { RelatedLinkView } from './related-link';
import { SidebarView } from './sidebar';
import { SidebarHeadlineView } from './sidebar-headline';
import { SignOffView } from './sign-off';
import { slotView } from './slot';
import { UnrecognisedView } from './unrecognised';

/** The view of everything in an article; a part without one does not compile. */
const views = {
  kicker: KickerView,
  headline: HeadlineView,
  lead: LeadView,
  paragraph: ParagraphView,
  crosshead: CrossheadView,
  list: ListView,
  'list-entry': ListEntryView,
  quotation: QuotationView,
  'pull-quote': PullQuoteView,
  quote: slotView('quote'),
  attribution: slotView('attribution'),
  figure: FigureView,
  caption: slotView('caption'),
  credit: slotView('credit'),
  description: slotView('description'),
  sidebar: SidebarView,
  'sidebar-headline': SidebarHeadlineView,
  'related-link': RelatedLinkView,
  cue: slotView('cue'),
  label: slotView('label'),
  'sign-off': SignOffView,
  unrecognised: UnrecognisedView,
} as const satisfies Record<Drawn, (props: RenderElementProps) => JSX.Element>;

/** Draws a part. One function for ever: a new one at each key would draw the whole article again. */
export function renderPart(props: RenderElementProps): JSX.Element {
  const View = views[props.element.type];
  return <View {...props} />;
}
