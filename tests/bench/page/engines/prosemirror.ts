import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Node, Schema } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Leaf, Part } from '../../../../article';
import { type Engine, plainAndVisible } from '../engine';

const slot = (name: string) => ({
  content: 'text*',
  toDOM: () => ['p', { class: name }, 0] as const,
  parseDOM: [{ tag: `p.${name}` }],
});

const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { content: 'text*', group: 'block', toDOM: () => ['p', 0], parseDOM: [{ tag: 'p' }] },
    headline: { content: 'text*', group: 'block', toDOM: () => ['h1', 0], parseDOM: [{ tag: 'h1' }] },
    lead: { ...slot('lead'), group: 'block' },
    crosshead: { content: 'text*', group: 'block', toDOM: () => ['h2', 0], parseDOM: [{ tag: 'h2' }] },
    figure: {
      content: 'caption credit description',
      group: 'block',
      isolating: true,
      toDOM: () => ['figure', 0],
      parseDOM: [{ tag: 'figure' }],
    },
    caption: slot('caption'),
    credit: slot('credit'),
    description: slot('description'),
    text: {},
  },
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      toDOM: (mark) => ['a', { href: mark.attrs.href }, 0],
      parseDOM: [{ tag: 'a[href]', getAttrs: (dom) => ({ href: dom.getAttribute('href') }) }],
    },
    strong: { toDOM: () => ['strong', 0], parseDOM: [{ tag: 'strong' }] },
    emphasis: { toDOM: () => ['em', 0], parseDOM: [{ tag: 'em' }] },
  },
});

/** ProseMirror as its own examples set it up: history, the base keymap, a view over a schema. */
export const proseMirror: Engine[] = plainAndVisible('ProseMirror', (parts, pageClass) => {
  const json = { type: 'doc', content: parts.map(node) };
  return (host) => {
    const page = document.createElement('div');
    page.className = pageClass;
    host.append(page);
    const state = EditorState.create({
      doc: Node.fromJSON(schema, json),
      plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
    });
    const view = new EditorView({ mount: page }, { state });
    return () => view.destroy();
  };
});

const node = (part: Part): object => ({
  type: part.type,
  content: part.type === 'figure' ? part.children.map(slotNode) : texts(leavesOf(part)),
});

const slotNode = (of: { type: string; children: readonly Leaf[] }): object => ({
  type: of.type,
  content: texts(of.children),
});

function leavesOf(part: Part): readonly Leaf[] {
  switch (part.type) {
    case 'headline':
    case 'lead':
    case 'crosshead':
    case 'paragraph':
      return part.children;
    default:
      throw new Error(`The story of the benchmark holds no ${part.type}.`);
  }
}

const texts = (leaves: readonly Leaf[]): object[] =>
  leaves.map(({ text, strong, emphasis, link }) => ({
    type: 'text',
    text,
    marks: [
      ...(link === undefined ? [] : [{ type: 'link', attrs: { href: link } }]),
      ...(strong ? [{ type: 'strong' }] : []),
      ...(emphasis ? [{ type: 'emphasis' }] : []),
    ],
  }));
