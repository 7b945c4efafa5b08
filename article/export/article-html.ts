import { Node } from 'slate';
import type { Article } from '../article';
import { collapseSpace } from '../html/collapse';
import { type Html, html } from '../html/html';
import { writeWords } from '../html/write-words';
import { isFrench, isRightToLeft, languageTag } from '../language-tag';
import { definitionOf, isPart, type Part } from '../parts';
import type { HtmlWriter, Slotted } from '../parts/define-part';
import { cleanLine, isBlankText, type Leaf, textOf } from '../words';

/**
 * The one `<article>` of an export: every part that has something to show, in order, each on a line of its own.
 * `after`: what a page puts below the headline and lead; a fragment has none.
 */
export function articleHtml({ metadata, parts }: Article, after?: Html): Html {
  const lang = languageTag(metadata.language);
  const write = writer(lang, 2);
  const head = parts.findLastIndex(({ type }) => type === 'headline' || type === 'lead') + 1;
  const written = (some: readonly Part[]) => writeParts(some, write);
  const open = isRightToLeft(lang)
    ? html`<article lang="${lang}" dir="rtl">`
    : html`<article lang="${lang}">`;
  return html`${open}
${written(parts.slice(0, head))}${after}${written(parts.slice(head))}</article>`;
}

/** Parts by themselves, as in an article of the language (BCP 47), each on a line of its own. */
export function partsHtml(parts: readonly Part[], language: string): Html {
  return html`${writeParts(parts, writer(languageTag(language), 2))}`;
}

function writeParts(parts: readonly Part[], write: HtmlWriter): Html[] {
  return parts.flatMap((part) => {
    const written = definitionOf(part.type).toHtml(part, write);
    return written ? [html`${written}\n`] : [];
  });
}

function writer(lang: string, titleLevel: 2 | 3): HtmlWriter {
  return {
    titleLevel,
    colon: isFrench(lang) ? '\u00a0: ' : ': ',
    words: writeWords,
    slot: (part, name, how) => writeWords(slotLeaves(part, name), how),
    text: (part, name) => shown(slotLeaves(part, name)),
    inner(part) {
      const written = writeParts(part.children.filter(isPart), writer(lang, 3));
      return written.length > 0 ? html`${written}` : undefined;
    },
  };
}

/** The characters in one line, with the spaces a browser shows: no-break spaces stay, also at the ends. Empty when there is nothing to see. */
function shown(leaves: readonly Leaf[]): string {
  const text = textOf(collapseSpace([{ leaf: { text: cleanLine(textOf(leaves)) } }]));
  return isBlankText(text) ? '' : text;
}

/** Throws when the part has no such slot: the engine gives every part all its slots. */
function slotLeaves(part: Slotted, name: string): Leaf[] {
  const slot = part.children.find(({ type }) => type === name);
  if (!slot) throw new Error(`A part is written that lacks its slot ${name}: normalise it first.`);
  return [...Node.texts(slot as Part)].map(([leaf]) => leaf);
}
