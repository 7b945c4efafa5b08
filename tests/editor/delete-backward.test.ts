import { describe, it } from 'vitest';
import { expectAct, type Told } from './notation/act';

const backspace = (name: string, before: string, after: string, told?: Told) =>
  it(name, () => expectAct(before, (editor) => editor.deleteBackward('character'), after, told));

describe('Backspace inside a line', () => {
  backspace('takes a letter', 'paragraph: un|', 'paragraph: u|', { loses: 'n' });
  backspace('takes a whole emoji', 'paragraph: 👩‍👩‍👧‍👦|', 'paragraph: |', { loses: '👩‍👩‍👧‍👦' });
  it('takes a word and stays in its part', () =>
    expectAct(
      'crosshead: T\nparagraph: un deux|',
      (editor) => editor.deleteBackward('word'),
      'crosshead: T\nparagraph: un |',
      {
        loses: 'deux',
      },
    ));
});

describe('Backspace at the start of a paragraph', () => {
  backspace(
    'joins the paragraph before, which keeps its id',
    'paragraph#a: un\nparagraph: |deux',
    'paragraph#a: un|deux',
  );
  backspace('joins the lead', 'lead#a: un\nparagraph: |deux', 'lead#a: un|deux');
  backspace(
    'joins a crosshead, which stays one',
    'crosshead#a: un\nparagraph: |deux',
    'crosshead#a: un|deux',
  );
  backspace(
    'joins the last entry of a list',
    'list:\n  - un\n  - deux\nparagraph: |trois',
    'list:\n  - un\n  - deux|trois',
  );
  backspace(
    'takes away an empty paragraph before; the words keep their id',
    'paragraph:\nparagraph#a: |un',
    'paragraph#a: |un',
  );
  backspace('takes away an empty crosshead before', 'crosshead:\nparagraph#a: |un', 'paragraph#a: |un');
  backspace(
    'goes to the end of the headline and joins nothing',
    'headline: Sony\nparagraph: |un',
    'headline: Sony|\nparagraph: un',
  );
  backspace(
    'goes to the end of a quotation',
    'quotation:\n  quote: Non\n  attribution: Obama\nparagraph: |un',
    'quotation:\n  quote: Non\n  attribution: Obama|\nparagraph: un',
  );
  backspace(
    'goes to the end of a related link',
    'related-link:\n  label: Sony\nparagraph: |un',
    'related-link:\n  cue:\n  label: Sony|\nparagraph: un',
  );
  backspace(
    'goes to the end of a sidebar and never into it with its words',
    'sidebar:\n  sidebar-headline: R\n  paragraph: un\nparagraph: |deux',
    'sidebar:\n  sidebar-headline: R\n  paragraph: un|\nparagraph: deux',
  );
  backspace(
    'selects a figure before it',
    'figure(picture):\n  caption: Pékin\n  credit: AP\n  description: Rue\nparagraph: |un',
    'figure(picture):\n  caption: [Pékin\n  credit: AP\n  description: Rue]\nparagraph: un',
  );
  backspace(
    'selects an unrecognised part before it',
    'unrecognised:\nparagraph: |un',
    'unrecognised: |\nparagraph: un',
  );
  it('removes the figure at the second stroke', () =>
    expectAct(
      'figure(picture):\n  caption: Pékin\n  credit: AP\n  description: Rue\nparagraph: |un',
      (editor) => {
        editor.deleteBackward('character');
        editor.deleteBackward('character');
      },
      'paragraph: |un',
      { loses: 'Pékin AP Rue', selectsFirst: true },
    ));
  it('removes an unrecognised part at the second stroke', () =>
    expectAct(
      'paragraph: un\nunrecognised:\nparagraph: |deux',
      (editor) => {
        editor.deleteBackward('character');
        editor.deleteBackward('character');
      },
      'paragraph: un\nparagraph: |deux',
      { selectsFirst: true },
    ));
});

describe('Backspace in an empty part', () => {
  backspace('removes an empty paragraph', 'paragraph: un\nparagraph: |', 'paragraph: un|');
  backspace(
    'removes an empty paragraph after a figure',
    'figure(picture):\n  description: Rue\nparagraph: |\nparagraph: un',
    'figure(picture):\n  caption:\n  credit:\n  description: Rue|\nparagraph: un',
  );
  backspace(
    'removes an empty paragraph after a sidebar',
    'sidebar:\n  sidebar-headline: R\nparagraph: |',
    'sidebar:\n  sidebar-headline: R|',
  );
  backspace(
    'removes an empty lead',
    'headline: Sony\nlead: |\nparagraph: un',
    'headline: Sony|\nparagraph: un',
  );
  backspace(
    'removes an empty kicker',
    'kicker: |\nheadline: Sony\nparagraph: un',
    'headline: |Sony\nparagraph: un',
  );
  backspace('removes an empty crosshead', 'paragraph: un\ncrosshead: |', 'paragraph: un|');
  backspace(
    'keeps the only body part of the article',
    'headline: Sony\nparagraph: |',
    'headline: Sony|\nparagraph:',
  );
  backspace(
    'turns the only body part into a paragraph',
    'headline: Sony\ncrosshead#a: |',
    'headline: Sony|\nparagraph#a:',
  );
  backspace('keeps an empty headline', 'headline: |\nparagraph: un', 'headline: |\nparagraph: un');
  backspace(
    'makes an empty quotation a paragraph',
    'paragraph: un\nquotation:\n  quote: |',
    'paragraph: un\nparagraph: |',
  );
  backspace('makes an empty pull quote a paragraph', 'pull-quote:\n  quote: |', 'paragraph: |');
  backspace('makes an empty figure a paragraph', 'figure:\n  caption: |', 'paragraph: |');
  backspace('makes an empty related link a paragraph', 'related-link:\n  cue: |', 'paragraph: |');
  backspace('makes an empty sidebar a paragraph', 'sidebar:\n  sidebar-headline: |', 'paragraph: |');
});

describe('Backspace at the start of a part that is no paragraph', () => {
  backspace(
    'turns a crosshead into a paragraph',
    'paragraph: un\ncrosshead#a: |deux',
    'paragraph: un\nparagraph#a: |deux',
  );
  backspace(
    'turns a sign-off into a paragraph',
    'paragraph: un\nsign-off#a: |afp',
    'paragraph: un\nparagraph#a: |afp',
  );
  backspace(
    'goes from the lead to the headline',
    'headline: Sony\nlead: |Hier',
    'headline: Sony|\nlead: Hier',
  );
  backspace(
    'goes from the headline to the kicker',
    'kicker: Cyber\nheadline: |Sony',
    'kicker: Cyber|\nheadline: Sony',
  );
  backspace(
    'does nothing at the start of the article',
    'headline: |Sony\nlead: Hier',
    'headline: |Sony\nlead: Hier',
  );
});

describe('Backspace in a list', () => {
  backspace(
    'makes the first entry a paragraph',
    'paragraph: nul\nlist:\n  - |un\n  - deux',
    'paragraph: nul\nparagraph: |un\nlist:\n  - deux',
  );
  backspace('joins a further entry to the one before', 'list:\n  - un\n  - |deux', 'list:\n  - un|deux');
  backspace('removes an empty entry', 'list:\n  - un\n  - |\n  - deux', 'list:\n  - un|\n  - deux');
  backspace(
    'in an empty paragraph between two makes them one, as before Enter parted them',
    'list#a(numbered):\n  - un\nparagraph: |\nlist(numbered):\n  - deux',
    'list#a(numbered):\n  - un|\n  - deux',
  );
  backspace(
    'in words between two makes one of all',
    'list:\n  - un\nparagraph: |deux\nlist:\n  - trois',
    'list:\n  - un|deux\n  - trois',
  );
  backspace(
    'leaves a bulleted and a numbered one two',
    'list:\n  - un\nparagraph: |\nlist(numbered):\n  - deux',
    'list:\n  - un|\nlist(numbered):\n  - deux',
  );
  backspace('makes the only, empty entry a paragraph', 'list:\n  - |', 'paragraph: |');
});

describe('Backspace at the start of a slot', () => {
  backspace(
    'goes from the credit to the caption',
    'figure:\n  caption: Pékin\n  credit: |AP',
    'figure:\n  caption: Pékin|\n  credit: AP',
  );
  backspace(
    'goes from an empty credit to the caption',
    'figure:\n  caption: Pékin\n  credit: |',
    'figure:\n  caption: Pékin|',
  );
  backspace(
    'never eats a figure with words',
    'paragraph: un\nfigure:\n  caption: |Pékin',
    'paragraph: un|\nfigure:\n  caption: Pékin',
  );
  backspace(
    'never eats a figure with a picture',
    'paragraph: un\nfigure(picture):\n  caption: |',
    'paragraph: un|\nfigure(picture):',
  );
  backspace(
    'never eats a quotation',
    'paragraph: un\nquotation:\n  quote: |Non',
    'paragraph: un|\nquotation:\n  quote: Non',
  );
  backspace(
    'never eats a sidebar',
    'paragraph: un\nsidebar:\n  sidebar-headline: |R\n  paragraph: deux',
    'paragraph: un|\nsidebar:\n  sidebar-headline: R\n  paragraph: deux',
  );
});

describe('Backspace inside a sidebar', () => {
  backspace(
    'goes from its first words to its headline',
    'sidebar:\n  sidebar-headline: R\n  paragraph: |un',
    'sidebar:\n  sidebar-headline: R|\n  paragraph: un',
  );
  backspace(
    'removes its empty first paragraph',
    'sidebar:\n  sidebar-headline: R\n  paragraph: |',
    'sidebar:\n  sidebar-headline: R|',
  );
  backspace(
    'joins two of its paragraphs',
    'sidebar:\n  sidebar-headline: R\n  paragraph: un\n  paragraph: |deux',
    'sidebar:\n  sidebar-headline: R\n  paragraph: un|deux',
  );
});
