import type { Editor } from 'slate';
import { describe, expect, it } from 'vitest';
import { fragmentType } from '../../renderer/editor/clipboard/fragment';
import { longestPaste } from '../../renderer/editor/clipboard/plain-text';
import { paste } from '../../renderer/editor/clipboard/with-clipboard';
import { editorOf, expectAct, type Told } from './notation/act';
import { createClipboard } from './notation/clipboard';
import { show } from './notation/show';

/** Copies the selection of one article and pastes it in another. */
const copied = (written: string) => {
  const clipboard = createClipboard();
  editorOf(written).editor.setFragmentData(clipboard, 'copy');
  return clipboard;
};
const put = (name: string, from: string, before: string, after: string, told?: Told) =>
  it(name, () => expectAct(before, (editor) => editor.insertData(copied(from)), after, told));
const text = (name: string, plain: string, before: string, after: string, told?: Told) =>
  it(name, () =>
    expectAct(before, (editor) => editor.insertData(createClipboard({ 'text/plain': plain })), after, told),
  );

describe('pasting what was copied here', () => {
  put(
    'words go into the line, with their marks',
    'paragraph: a [b *c* ]d',
    'crosshead: un|deux',
    'crosshead: unb *c* |deux',
    { adds: 'bc' },
  );
  put(
    'a whole part takes the place of an empty paragraph',
    'crosshead: [Titre]',
    'paragraph: |',
    'crosshead: Titre|',
    { adds: 'Titre' },
  );
  put(
    'a whole part goes as words into words',
    'crosshead: [Titre]',
    'paragraph: un|',
    'paragraph: unTitre|',
    { adds: 'Titre' },
  );
  put(
    'paragraphs join the words on both sides',
    'paragraph: [a\nparagraph: b\nparagraph: c]',
    'paragraph#a: un|deux',
    'paragraph#a: una\nparagraph: b\nparagraph: c|deux',
    { adds: 'abc' },
  );
  put(
    'a crosshead between paragraphs stays one',
    'paragraph: [a\ncrosshead: b\nparagraph: c]',
    'paragraph: un|',
    'paragraph: una\ncrosshead: b\nparagraph: c|',
    { adds: 'abc' },
  );
  put(
    'a figure goes between the halves of a paragraph',
    'figure(picture):\n  caption: [P\n  credit: C\n  description: D]',
    'paragraph: un|deux',
    'paragraph: un\nfigure(picture):\n  caption: P\n  credit: C\n  description: D|\nparagraph: deux',
    { adds: 'PCD' },
  );
  put(
    'part of a figure comes as words',
    'figure(picture):\n  caption: P[ékin\n  credit: A]P',
    'paragraph: |',
    'paragraph: ékin\nparagraph: A|',
    { adds: 'ékinA' },
  );
  put(
    'a slot with nothing in it brings no empty paragraph',
    'quotation:\n  quote: O[ui\n  attribution:\nparagraph: n]on',
    'paragraph: |',
    'paragraph: ui\nparagraph: n|',
    { adds: 'uin' },
  );
  put(
    'part of a figure in a sidebar comes as words, without the picture',
    'sidebar:\n  sidebar-headline: R\n  figure(picture):\n    caption: P[ékin\n    credit: AP\n  paragraph: d]eux',
    'paragraph: |',
    'paragraph: ékin\nparagraph: AP\nparagraph: d|',
    { adds: 'ékinAPd' },
  );
  put(
    'a whole figure in part of a sidebar stays one',
    'sidebar:\n  sidebar-headline: [R\n  figure(picture):\n    caption: P\n  paragraph: d]eux',
    'paragraph: |',
    'paragraph: R\nfigure(picture):\n  caption: P\n  credit:\n  description:\nparagraph: d|',
    { adds: 'RPd' },
  );
  put(
    'several parts go into a caption as its words',
    'paragraph: [a\nparagraph: b]',
    'figure:\n  caption: un|',
    'figure:\n  caption: una⏎b|',
    { adds: 'ab' },
  );
  put(
    'several parts go into a credit as one line',
    'paragraph: [a\nparagraph: b]',
    'figure:\n  credit: un|',
    'figure:\n  caption:\n  credit: una b|',
    { adds: 'ab' },
  );
  put(
    'a figure pasted in a caption stands after that figure',
    'figure:\n  caption: [P\n  credit: C\n  description: D]',
    'figure#a:\n  caption: un|',
    'figure#a:\n  caption: un\n  credit:\n  description:\nfigure:\n  caption: P\n  credit: C\n  description: D|',
    { adds: 'PCD' },
  );
  put(
    'the headline stays one line; what follows stands after the head',
    'paragraph: [a\nparagraph: b]',
    'headline: Sony|\nparagraph: un',
    'headline: Sonya\nparagraph: b|\nparagraph: un',
    { adds: 'ab' },
  );
  put(
    'below a lead, and in the place of an empty paragraph, as in a new article',
    'paragraph: [a\nparagraph: b\nparagraph: c]',
    'headline: |\nlead:\nparagraph:',
    'headline: a\nlead:\nparagraph: b\nparagraph: c|',
    { adds: 'abc' },
  );
  put(
    'below a lead that says something too',
    'paragraph: [a\nparagraph: b]',
    'headline: Sony|\nlead: L\nparagraph: un',
    'headline: Sonya\nlead: L\nparagraph: b|\nparagraph: un',
    { adds: 'ab' },
  );
  put(
    'a headline pasted among words becomes a crosshead',
    'headline: [Sony\nparagraph: a]',
    'headline: Titre\nparagraph: un\nparagraph: |',
    'headline: Titre\nparagraph: un\ncrosshead: Sony\nparagraph: a|',
    { adds: 'Sonya' },
  );
  put(
    'a whole article takes the place of an empty one',
    'kicker: [C\nheadline: Sony\nlead: L\nparagraph: a]',
    'headline: |\nlead:\nparagraph:',
    'kicker: C\nheadline: Sony\nlead: L\nparagraph: a|',
    { adds: 'CSonyLa' },
  );
  put(
    'a whole article takes the place of another, all of which is selected',
    'kicker: [C\nheadline: Sony\nlead: L\nparagraph: a]',
    'kicker: [Eco\nheadline: Titre\nparagraph: un]',
    'kicker: C\nheadline: Sony\nlead: L\nparagraph: a|',
    { adds: 'CSonyLa', loses: 'EcoTitreun' },
  );
  put(
    'also of one without a kicker',
    'kicker: [C\nheadline: Sony\nparagraph: a]',
    'headline: [Titre\nparagraph: un]',
    'kicker: C\nheadline: Sony\nparagraph: a|',
    { adds: 'CSonya', loses: 'Titreun' },
  );
  put('over a selection takes its place', 'paragraph: a[b]', 'paragraph: u[n d]eux', 'paragraph: ub|eux', {
    adds: 'b',
    loses: 'nd',
  });
  put(
    'a pull quote pasted in a sidebar stands after it',
    'pull-quote:\n  quote: [Q\n  attribution: A]',
    'sidebar:\n  sidebar-headline: R\n  paragraph: |\n  paragraph: un',
    'sidebar:\n  sidebar-headline: R\n  paragraph: un\npull-quote:\n  quote: Q\n  attribution: A|',
    { adds: 'QA' },
  );
  put(
    'a list pasted in an entry brings its entries',
    'list:\n  - [a\n  - b]',
    'list:\n  - un|deux',
    'list:\n  - una\n  - b|deux',
    { adds: 'ab' },
  );

  it('gives new ids to what is pasted twice', () => {
    const { editor } = editorOf('paragraph: [un\ncrosshead: deux]');
    const clipboard = createClipboard();
    editor.setFragmentData(clipboard, 'copy');
    editor.select({ path: [2, 0], offset: 4 });
    editor.insertData(clipboard);
    editor.insertData(clipboard);
    const ids = [...JSON.stringify(editor.children).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('cut and paste bring everything back', () => {
    const { editor } = editorOf(
      'paragraph: un\ncrosshead: [deux\nfigure(picture):\n  caption: P\n  credit: C\n  description: D]\nparagraph: trois',
    );
    const before = show({ children: editor.children, selection: null });
    const clipboard = createClipboard();
    editor.setFragmentData(clipboard, 'cut');
    editor.deleteFragment();
    editor.insertBreak();
    editor.insertData(clipboard);
    expect(show({ children: editor.children, selection: null }).replace('paragraph:\n', '')).toContain(
      before.split('\n').slice(2, 7).join('\n'),
    );
  });
});

describe('pasting plain text', () => {
  text('one line goes into the words with their marks', 'mot\n', 'paragraph: *un|*', 'paragraph: *unmot|*', {
    adds: 'mot',
  });
  text(
    'lines become paragraphs',
    'a\r\n\r\nb\nc',
    'paragraph: |',
    'paragraph: a\nparagraph: b\nparagraph: c|',
    { adds: 'abc' },
  );
  text(
    'lines become one in a credit',
    'a\nb',
    'figure:\n  credit: |',
    'figure:\n  caption:\n  credit: a b|',
    { adds: 'ab' },
  );
  text(
    'French spaces stay',
    'dit\u00a0: «\u202fnon\u202f»',
    'paragraph: |',
    'paragraph: dit\u00a0: «\u202fnon\u202f»|',
    {
      adds: 'dit\u00a0: «\u202fnon\u202f»',
    },
  );
});

describe('pasting HTML', () => {
  const web = (name: string, html: string, before: string, after: string, told?: Told) =>
    it(name, () =>
      expectAct(
        before,
        (editor) => editor.insertData(createClipboard({ 'text/html': html, 'text/plain': 'le texte' })),
        after,
        told,
      ),
    );

  web(
    'brings parts with their kinds',
    '<h2>Titre</h2><p>un <b>mot</b></p>',
    'paragraph: |',
    'crosshead: Titre\nparagraph: un *mot|*',
    {
      adds: 'Titreunmot',
    },
  );
  web('brings words with marks into words', 'a <em>b</em>', 'paragraph: un|', 'paragraph: una _b|_', {
    adds: 'ab',
  });
  web('falls back to the text when the HTML says nothing', '<img>', 'paragraph: |', 'paragraph: le texte|', {
    adds: 'letexte',
  });
  web(
    'brings no script and no unsafe address',
    '<p><a href="javascript:x()">a</a><script>b</script></p>',
    'paragraph: |',
    'paragraph: a|',
    {
      adds: 'a',
    },
  );
});

describe('pasting an address over words', () => {
  text(
    'makes them a link',
    'https://example.org/pont\n',
    'paragraph: un [mot] de plus',
    'paragraph: un ‹https://example.org/pont›mot‹›| de plus',
  );
  text(
    'made backwards, too',
    'https://example.org',
    'paragraph: un ]mot[',
    'paragraph: un ‹https://example.org›mot|‹›',
  );
  text(
    'puts the address in their place when it is no address a link may have',
    'javascript:alert(1)',
    'paragraph: un [mot]',
    'paragraph: un javascript:alert(1)|',
    { loses: 'mot', adds: 'javascript:alert(1)' },
  );
  text(
    'puts a sentence that begins with one in their place',
    'https://example.org est un site',
    'paragraph: un [mot]',
    'paragraph: un https://example.org est un site|',
    { loses: 'mot', adds: 'https://example.orgestunsite' },
  );
  text(
    'puts it in the place of another address',
    'https://b.example',
    'paragraph: [https://a.example]',
    'paragraph: https://b.example|',
    { loses: 'https://a.example', adds: 'https://b.example' },
  );
  text(
    'puts it in the place of words of several parts',
    'https://b.example',
    'paragraph: [un\nparagraph: deux]',
    'paragraph: https://b.example|',
    { loses: 'undeux', adds: 'https://b.example' },
  );
});

describe('what a copy says to other programs', () => {
  it('is clean HTML and text of whole parts', () => {
    const clipboard = copied('headline: T\ncrosshead: [Titre\nparagraph: un *mot* & deux]');
    expect(clipboard.getData('text/html')).toBe(
      '<h2>Titre</h2>\n<p>un <strong>mot</strong> &amp; deux</p>\n',
    );
    expect(clipboard.getData('text/plain')).toBe('Titre\n\nun mot & deux');
  });
  it('is bare words of less than a part', () => {
    expect(copied('paragraph: un *m[ot* de]ux').getData('text/html')).toBe('<strong>ot</strong> de');
  });
});

describe('a hostile clipboard', () => {
  const hostile = (parts: unknown) =>
    createClipboard({ [fragmentType]: JSON.stringify({ parts, asWords: false }) });
  const pasted = (parts: unknown): Editor['children'] => {
    const { editor } = editorOf('paragraph: |');
    paste(editor, hostile(parts));
    return editor.children.slice(1);
  };

  it('brings no unsafe address', () => {
    const [part] = pasted([{ type: 'paragraph', children: [{ text: 'clic', link: 'javascript:alert(1)' }] }]);
    expect(part).toMatchObject({ type: 'paragraph', children: [{ text: 'clic' }] });
    expect(JSON.stringify(part)).not.toContain('javascript');
  });
  it('brings no picture that is none', () => {
    const [part] = pasted([{ type: 'figure', picture: { sha256: '../../etc/passwd' }, children: [] }]);
    expect(part).not.toHaveProperty('picture');
  });
  it('never speaks for Slate’s own fragment', () => {
    const { editor } = editorOf('paragraph: |');
    const fragment = btoa(encodeURIComponent(JSON.stringify([{ type: 'evil', children: [{ text: 'x' }] }])));
    editor.insertData(
      createClipboard({
        'application/x-slate-fragment': fragment,
        'text/html': `<p data-slate-fragment="${fragment}">`,
      }),
    );
    expect(show(editor)).toBe('headline: T\nparagraph: |');
  });
  it('is refused when it is too deep', () => {
    let nested: unknown = { text: 'x' };
    for (let depth = 0; depth < 100; depth++) nested = { type: 'paragraph', children: [nested] };
    const { editor } = editorOf('paragraph: |');
    expect(paste(editor, hostile([nested]))).toMatchObject({ ok: false, problem: { kind: 'too-deep' } });
    expect(editor.operations).toEqual([]);
  });
  it('is refused when it is too long', () => {
    const { editor } = editorOf('paragraph: |');
    expect(paste(editor, createClipboard({ 'text/plain': 'a'.repeat(longestPaste + 1) }))).toMatchObject({
      ok: false,
      problem: { kind: 'too-large', limit: longestPaste },
    });
    expect(editor.operations).toEqual([]);
  });
  it('that is no JSON falls back to its text', () => {
    const { editor } = editorOf('paragraph: |');
    paste(editor, createClipboard({ [fragmentType]: '{', 'text/plain': 'mot' }));
    expect(show(editor)).toBe('headline: T\nparagraph: mot|');
  });
});
