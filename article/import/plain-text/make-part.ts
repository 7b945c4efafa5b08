import { newId } from '../../ids';
import type {
  Crosshead,
  Figure,
  Headline,
  Kicker,
  List,
  Paragraph,
  Quotation,
  RelatedLink,
  Sidebar,
  SidebarPart,
  SignOff,
} from '../../parts';

const words = (text: string) => [{ text }];

export function paragraphOf(text: string): Paragraph {
  return { type: 'paragraph', id: newId(), children: words(text) };
}

export function crossheadOf(text: string): Crosshead {
  return { type: 'crosshead', id: newId(), children: words(text) };
}

export function signOffOf(text: string): SignOff {
  return { type: 'sign-off', id: newId(), children: words(text) };
}

export function listOf(style: List['style'], entries: readonly string[]): List {
  const children = entries.map((text) => ({
    type: 'list-entry' as const,
    id: newId(),
    children: words(text),
  }));
  return { type: 'list', id: newId(), style, children };
}

export function quotationOf(quote: string, attribution: string): Quotation {
  const children: Quotation['children'] = [
    { type: 'quote', children: words(quote) },
    { type: 'attribution', children: words(attribution) },
  ];
  return { type: 'quotation', id: newId(), children };
}

/** A figure whose picture is missing: a page's text has none. */
export function figureOf(caption: string, credit: string): Figure {
  const children: Figure['children'] = [
    { type: 'caption', children: words(caption) },
    { type: 'credit', children: words(credit) },
    { type: 'description', children: words('') },
  ];
  return { type: 'figure', id: newId(), children };
}

export function relatedLinkOf(cue: string, label: string, address: string): RelatedLink {
  const children: RelatedLink['children'] = [
    { type: 'cue', children: words(cue) },
    { type: 'label', children: words(label) },
  ];
  return { type: 'related-link', id: newId(), address, children };
}

export function kickerOf(text: string): Kicker {
  return { type: 'kicker', id: newId(), children: words(text) };
}

export function headlineOf(text: string): Headline {
  return { type: 'headline', id: newId(), children: words(text) };
}

export function sidebarOf(headline: string, parts: readonly SidebarPart[]): Sidebar {
  const children: Sidebar['children'] = [{ type: 'sidebar-headline', children: words(headline) }, ...parts];
  return { type: 'sidebar', id: newId(), children };
}
