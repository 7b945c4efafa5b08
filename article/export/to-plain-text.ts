import { Node } from 'slate';
import type { Article } from '../article';
import { isFrench } from '../language-tag';
import type { Part, PartKind, PartNamed } from '../parts';

/**
 * The article as newsrooms send text: a part a paragraph, an empty line between two, a caption followed by its
 * credit in square brackets, `>> Read also: …` for a related link, each sidebar after the story under `[Sidebar]`.
 * Every word of every part is in it; marks and the addresses of links in the text are not. `fromPlainText` knows
 * these habits again, but for two which nothing tells apart in plain text: a pull quote comes back as a quotation, a
 * figure's description as a paragraph. Ends with a line feed unless empty.
 */
export function toPlainText({ parts, metadata }: Article): string {
  const [language = ''] = metadata.language.toLowerCase().split('-');
  const story = parts.filter(({ type }) => type !== 'sidebar');
  const sidebars = parts.filter(({ type }) => type === 'sidebar');
  const text = written([...story, ...sidebars], language).join('\n\n');
  return text === '' ? '' : `${text}\n`;
}

/** What a newsroom of the language calls a sidebar. */
const sidebarMarks: { readonly [language: string]: string } = {
  fr: '[Encadré]',
  de: '[Kasten]',
  it: '[Riquadro]',
};

function written(parts: readonly Part[], language: string): string[] {
  return parts.map((part) => textOfPart(part, language)).filter((text) => text !== '');
}

function textOfPart(part: Part, language: string): string {
  // The table is total and each entry takes its own kind; TypeScript cannot follow the pairing through the index.
  const write = writers[part.type] as (part: Part, language: string) => string;
  return write(part, language);
}

const words = (part: Node): string => trimmed(Node.string(part));

const writers: { readonly [Kind in PartKind]: (part: PartNamed<Kind>, language: string) => string } = {
  kicker: words,
  headline: words,
  lead: words,
  paragraph: words,
  crosshead: words,
  'sign-off': words,
  list: ({ style, children }) => {
    const entries = children.map(words).filter((entry) => entry !== '');
    return entries.map((entry, at) => `${style === 'numbered' ? `${at + 1}.` : '-'} ${entry}`).join('\n');
  },
  quotation: quoted,
  'pull-quote': quoted,
  figure: (figure) => {
    const [caption, credit, description] = ['caption', 'credit', 'description'].map((name) =>
      slot(figure, name),
    );
    const below = [caption, credit && `[${credit}]`].filter(Boolean).join(' ');
    return [below, description && `(${description})`].filter(Boolean).join('\n');
  },
  sidebar: (sidebar, language) => {
    const inner = sidebar.children.filter(
      (child): child is Exclude<typeof child, { type: 'sidebar-headline' }> =>
        child.type !== 'sidebar-headline',
    );
    const parts = [slot(sidebar, 'sidebar-headline'), ...written(inner, language)].filter(Boolean);
    return parts.length > 0 ? [sidebarMarks[language] ?? '[Sidebar]', ...parts].join('\n\n') : '';
  },
  'related-link': (link, language) => {
    const named = [slot(link, 'cue'), slot(link, 'label')]
      .filter(Boolean)
      .join(isFrench(language) ? '\u00a0: ' : ': ');
    return [named && `>> ${named}`, named && link.address && `<${link.address}>`].filter(Boolean).join(' ');
  },
  unrecognised: () => '',
};

function quoted(part: PartNamed<'quotation'> | PartNamed<'pull-quote'>): string {
  const quote = slot(part, 'quote');
  const attribution = slot(part, 'attribution');
  const lines = quote === '' ? [] : quote.split('\n').map((line) => `> ${line}`.trimEnd());
  return [...lines, ...(attribution === '' ? [] : [`— ${attribution}`])].join('\n');
}

function slot(part: { readonly children: readonly { readonly type: string }[] }, name: string): string {
  const found = part.children.find(({ type }) => type === name);
  return found ? trimmed(Node.string(found as Node)) : '';
}

/** Without white space at its ends; no-break spaces are characters and stay. */
function trimmed(text: string): string {
  return text.replace(/^[ \t\n]+|[ \t\n]+$/g, '');
}
