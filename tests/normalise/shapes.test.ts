import { createEditor, Node, Transforms } from 'slate';
import { describe, expect, it } from 'vitest';
import {
  applyOperations,
  articleHash,
  newArticle,
  normalise,
  type Part,
  type PullQuote,
  withParts,
} from '../../article';

const words = (text: string) => [{ text }];
const paragraph = (id: string, text: string) => ({ type: 'paragraph', id, children: words(text) });
const headline = { type: 'headline', id: 'h', children: words('Titre') };
const outline = (parts: readonly Part[]) => parts.map((part) => `${part.type}: ${Node.string(part)}`);
const normalised = (...nodes: unknown[]) => outline(normalise(nodes as never));

describe('the head of an article', () => {
  it('a missing headline is made, empty, before all else', () => {
    expect(normalised(paragraph('p', 'Texte.'))).toEqual(['headline: ', 'paragraph: Texte.']);
  });

  it('kicker and headline go to the head in that order', () => {
    const kicker = { type: 'kicker', id: 'k', children: words('Cyber') };
    expect(normalised(paragraph('p', 'Texte.'), headline, kicker)).toEqual([
      'kicker: Cyber',
      'headline: Titre',
      'paragraph: Texte.',
    ]);
  });

  it('a second headline becomes a crosshead, a second lead and a second kicker paragraphs', () => {
    const twice = (type: string) =>
      [1, 2].map((n) => ({ type, id: type + n, children: words(`${type} ${n}`) }));
    expect(normalised(...twice('headline'), ...twice('lead'), ...twice('kicker'))).toEqual([
      'kicker: kicker 1',
      'headline: headline 1',
      'crosshead: headline 2',
      'lead: lead 1',
      'paragraph: lead 2',
      'paragraph: kicker 2',
    ]);
  });
});

describe('words nested in words', () => {
  it('do not grow together with their neighbours', () => {
    const nested = {
      type: 'paragraph',
      id: 'p',
      children: [{ text: 'le' }, paragraph('q', 'chat'), { text: 'noir' }],
    };
    expect(normalised(headline, nested)).toEqual(['headline: Titre', 'paragraph: le\nchat\nnoir']);
  });

  it('stay on one line in a part of one line', () => {
    const nested = {
      type: 'headline',
      id: 'h',
      children: [{ text: 'le' }, paragraph('q', 'chat'), { text: 'noir\nici' }],
    };
    expect(normalised(nested)).toEqual(['headline: le chat noir ici']);
  });
});

describe('slots', () => {
  it('a figure has caption, credit and description in this order, whatever came', () => {
    const figure = {
      type: 'figure',
      id: 'f',
      children: [
        { type: 'credit', children: words('RTS') },
        { type: 'caption', children: words('Vue') },
      ],
    };
    const [, made] = normalise([headline, figure] as never);
    expect(made?.children).toEqual([
      { type: 'caption', children: words('Vue') },
      { type: 'credit', children: words('RTS') },
      { type: 'description', children: words('') },
    ]);
  });

  it('a second caption stands after the figure as a paragraph', () => {
    const caption = (text: string) => ({ type: 'caption', children: words(text) });
    const figure = { type: 'figure', id: 'f', children: [caption('Vue'), caption('Autre')] };
    expect(normalised(headline, figure)).toEqual(['headline: Titre', 'figure: Vue', 'paragraph: Autre']);
  });

  it('a headline in a sidebar becomes a paragraph of the sidebar, a pull quote stands after it', () => {
    const pullQuote = { type: 'pull-quote', id: 'q', children: [{ type: 'quote', children: words('Non.') }] };
    const sidebar = { type: 'sidebar', id: 's', children: [headline, pullQuote] };
    const [, made, after] = normalise([{ ...headline, id: 'x' }, sidebar] as never);
    expect(made?.children.map((child) => ('type' in child ? child.type : 'text'))).toEqual([
      'sidebar-headline',
      'paragraph',
    ]);
    expect(after?.type).toBe('pull-quote');
  });
});

describe('a part that changes its kind in an open editor', () => {
  it('a quotation of two lines made a pull quote has its words on one', () => {
    const editor = withParts(createEditor());
    const quotation = {
      type: 'quotation',
      id: 'q',
      children: [{ type: 'quote', children: words('Non.\nJamais.') }],
    };
    editor.children = normalise([headline, quotation] as never);

    Transforms.setNodes(editor, { type: 'pull-quote' } as Partial<PullQuote>, { at: [1] });

    expect(outline(editor.children as Part[])).toEqual(['headline: Titre', 'pull-quote: Non. Jamais.']);
  });
});

describe('lists', () => {
  it('loose entries make a list, paragraphs in a list become entries, an inner list gives up its own', () => {
    const entry = (id: string, text: string) => ({ type: 'list-entry', id, children: words(text) });
    const inner = { type: 'list', id: 'i', style: 'numbered', children: [entry('c', 'trois')] };
    const list = {
      type: 'list',
      id: 'l',
      style: 'bulleted',
      children: [entry('a', 'un'), paragraph('b', 'deux'), inner],
    };
    const [, made, loose] = normalise([headline, list, entry('d', 'quatre')] as never);
    expect(made?.children).toEqual([entry('a', 'un'), entry('b', 'deux'), entry('c', 'trois')]);
    expect(loose).toMatchObject({ type: 'list', style: 'bulleted', children: [entry('d', 'quatre')] });
  });
});

describe('ids in an open editor', () => {
  const open = () => {
    const editor = withParts(createEditor());
    editor.children = [headline, paragraph('p', 'Pékin répond.')] as never;
    return editor;
  };

  it('a split leaves the id with the first half and gives the second a new one', () => {
    const editor = open();

    Transforms.splitNodes(editor, { at: { path: [1, 0], offset: 6 } });

    const [, first, second] = editor.children as Part[];
    expect(first?.id).toBe('p');
    expect(second?.id).toMatch(/^[0-9a-z]{12}$/);
  });

  it('a part inserted under a taken id gets a new one, and undone by its operation leaves nothing', () => {
    const editor = open();

    Transforms.insertNodes(editor, paragraph('p', 'Copie.') as never, { at: [2] });

    const ids = (editor.children as Part[]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(ids[1]).toBe('p');
  });
});

describe('the hash of an article', () => {
  const article = { ...newArticle({ id: 'x', now: '2014-12-20T14:32:00.000Z', language: 'fr' }) };

  it('changes with a letter, an order and a mark, and returns with them', () => {
    const typed = applyOperations(article, [{ type: 'insert_text', path: [2, 0], offset: 0, text: 'a' }]);
    const moved = applyOperations(typed, [{ type: 'move_node', path: [2], newPath: [1] }]);
    const bold = applyOperations(typed, [
      { type: 'set_node', path: [2, 0], properties: {}, newProperties: { strong: true } },
    ]);
    const back = applyOperations(typed, [{ type: 'remove_text', path: [2, 0], offset: 0, text: 'a' }]);

    expect(new Set([article, typed, moved, bold].map(articleHash)).size).toBe(4);
    expect(articleHash(back)).toBe(articleHash(article));
  });
});
