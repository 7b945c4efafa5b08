import { describe, expect, it } from 'vitest';
import { partKinds } from '../../article';
import fr from '../../assets/locales/fr.json';
import { addPartForSlash } from '../../renderer/editor/commands/add-part-for-slash';
import { kindsNamed, slashPlace } from '../../renderer/editor/slash';
import { editorOf, expectAct } from './notation/act';

const named = (query: string) => {
  const names = Object.fromEntries(partKinds.map((kind) => [kind, fr.part[kind].name]));
  return kindsNamed(query, partKinds, names as Record<(typeof partKinds)[number], string>);
};

describe('the name behind a slash', () => {
  it('is looked for without accents and capitals, at the start of a word', () => {
    expect(named('ENCADRE')).toEqual(['sidebar']);
    expect(named('lire')).toEqual(['related-link']);
    expect(named('ntertitre')).toEqual([]);
  });
  it('may be the one the house uses in every language', () => {
    expect(named('pull')).toEqual(['pull-quote']);
  });
  it('is any while nothing is written', () => expect(named('')).toEqual([...partKinds]));
});

describe('a slash asks for a part', () => {
  const query = (written: string) => slashPlace(editorOf(written).editor)?.query;
  it('at the start of a paragraph', () => expect(query('paragraph: /cit|')).toBe('cit'));
  it('inside a sidebar too', () => {
    expect(query('sidebar:\n  sidebar-headline: R\n  paragraph: /|')).toBe('');
  });
  it('not behind a word', () => expect(query('paragraph: et/ou|')).toBeUndefined());
  it('not in a headline', () => expect(query('headline: /|')).toBeUndefined());
  it('not in a long line, as an address on a server is', () => {
    expect(query(`paragraph: /${'a'.repeat(40)}|`)).toBeUndefined();
  });
  it('not while words are selected', () => expect(query('paragraph: [/c]')).toBeUndefined());
});

describe('the part chosen', () => {
  it('takes the place of the paragraph', () =>
    expectAct(
      'paragraph: un\nparagraph: /cit|\nparagraph: deux',
      (editor) => addPartForSlash(editor, 'quotation'),
      'paragraph: un\nquotation:\n  quote: |\n  attribution:\nparagraph: deux',
      { loses: '/cit' },
    ));
  it('stands in the sidebar where that may hold it', () =>
    expectAct(
      'sidebar:\n  sidebar-headline: R\n  paragraph: /|',
      (editor) => addPartForSlash(editor, 'list'),
      'sidebar:\n  sidebar-headline: R\n  list:\n    - |',
      { loses: '/' },
    ));
  it('stands after the sidebar where not', () =>
    expectAct(
      'sidebar:\n  sidebar-headline: R\n  paragraph: /|\nparagraph: un',
      (editor) => addPartForSlash(editor, 'pull-quote'),
      'sidebar:\n  sidebar-headline: R\n  paragraph:\npull-quote:\n  quote: |\n  attribution:\nparagraph: un',
      { loses: '/' },
    ));
});
