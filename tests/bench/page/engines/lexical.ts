import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  createEditor,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import type { Leaf, Part } from '../../../../article';
import { type Engine, plainAndVisible } from '../engine';
import { Caption, Credit, Crosshead, Description, Figure, Headline, Lead, Link } from './lexical-nodes';

/** Lexical as its own vanilla example sets it up: rich text and history. */
export const lexical: Engine[] = plainAndVisible('Lexical', (parts, pageClass) => (host) => {
  const page = document.createElement('div');
  page.className = pageClass;
  page.contentEditable = 'true';
  host.append(page);
  const editor = createEditor({
    namespace: 'bench',
    nodes: [Headline, Lead, Crosshead, Figure, Caption, Credit, Description, Link],
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(page);
  const stops = [registerRichText(editor), registerHistory(editor, createEmptyHistoryState(), 300)];
  editor.update(() => $getRoot().append(...parts.map($node)), { discrete: true, tag: 'history-merge' });
  return () => {
    for (const stop of stops) stop();
    editor.setRootElement(null);
    page.remove();
  };
});

function $node(part: Part): ElementNode {
  switch (part.type) {
    case 'headline':
      return new Headline().append(...part.children.map($leaf));
    case 'lead':
      return new Lead().append(...part.children.map($leaf));
    case 'crosshead':
      return new Crosshead().append(...part.children.map($leaf));
    case 'paragraph':
      return $createParagraphNode().append(...part.children.map($leaf));
    case 'figure':
      return new Figure().append(
        ...part.children.map((slot) => new slots[slot.type]().append(...slot.children.map($leaf))),
      );
    default:
      throw new Error(`The story of the benchmark holds no ${part.type}.`);
  }
}

const slots = { caption: Caption, credit: Credit, description: Description };

function $leaf({ text, strong, emphasis, link }: Leaf): LexicalNode {
  const node = $createTextNode(text);
  if (strong) node.toggleFormat('bold');
  if (emphasis) node.toggleFormat('italic');
  return link === undefined ? node : new Link().append(node);
}
