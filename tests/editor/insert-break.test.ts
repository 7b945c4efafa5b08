import { describe, it } from 'vitest';
import { expectAct, type Told } from './notation/act';

const enter = (name: string, before: string, after: string, told?: Told) =>
  it(name, () => expectAct(before, (editor) => editor.insertBreak(), after, told));

describe('Enter in the head', () => {
  enter(
    'goes from the kicker to the headline',
    'kicker: Cyber|\nheadline: Sony',
    'kicker: Cyber\nheadline: |Sony',
  );
  enter('goes from the headline to the lead', 'headline: Sony|\nlead: Hier', 'headline: Sony\nlead: |Hier');
  enter(
    'goes to the lead from the middle of the headline, and breaks nothing',
    'headline: So|ny\nlead: Hier',
    'headline: Sony\nlead: |Hier',
  );
  enter(
    'makes a paragraph under the headline where there is no lead',
    'headline: Sony|\nparagraph: Hier',
    'headline: Sony\nparagraph: |\nparagraph: Hier',
  );
  enter(
    'uses the empty paragraph that is there',
    'headline: Sony|\nparagraph:',
    'headline: Sony\nparagraph: |',
  );
});

describe('Enter in the lead', () => {
  enter(
    'makes a paragraph at the end',
    'lead#a: Hier|\nparagraph: Puis',
    'lead#a: Hier\nparagraph: |\nparagraph: Puis',
  );
  enter('goes to the empty paragraph after it', 'lead: Hier|\nparagraph:', 'lead: Hier\nparagraph: |');
  enter('splits off a paragraph in the middle', 'lead#a: Hier| soir', 'lead#a: Hier\nparagraph: | soir');
  enter(
    'goes on from an empty lead, which stays',
    'lead: |\nparagraph: Puis',
    'lead:\nparagraph: |\nparagraph: Puis',
  );
});

describe('Enter in a paragraph', () => {
  enter(
    'splits it in the middle; the first half keeps the id',
    'paragraph#a: un| deux',
    'paragraph#a: un\nparagraph: | deux',
  );
  enter('makes another at the end', 'paragraph#a: un|', 'paragraph#a: un\nparagraph: |');
  enter(
    'makes an empty one before at the start; the words keep the id',
    'paragraph#a: |un',
    'paragraph:\nparagraph#a: |un',
  );
  enter('makes another from an empty one', 'paragraph#a: |', 'paragraph#a:\nparagraph: |');
  enter('keeps marks on both sides', 'paragraph: *gr|as*', 'paragraph: *gr*\nparagraph: *|as*');
  enter('takes the place of a selection', 'paragraph: un[ deux ]trois', 'paragraph: un\nparagraph: |trois', {
    loses: 'deux',
  });
  enter(
    'takes the place of a selection over parts',
    'paragraph#a: un[ deux\ncrosshead: trois\nparagraph: quatre ]cinq',
    'paragraph#a: un\nparagraph: |cinq',
    { loses: 'deux trois quatre' },
  );
});

describe('Enter in a crosshead or a sign-off', () => {
  enter(
    'makes a paragraph at the end',
    'crosshead: Titre|\nsign-off: afp',
    'crosshead: Titre\nparagraph: |\nsign-off: afp',
  );
  enter('splits off a paragraph in the middle', 'crosshead#a: Ti|tre', 'crosshead#a: Ti\nparagraph: |tre');
  enter(
    'makes an empty paragraph before at the start',
    'crosshead#a: |Titre',
    'paragraph:\ncrosshead#a: |Titre',
  );
  enter('turns an empty crosshead into a paragraph', 'crosshead#a: |', 'paragraph#a: |');
  enter('makes a paragraph after a sign-off', 'sign-off: afp|', 'sign-off: afp\nparagraph: |');
});

describe('Enter in a list', () => {
  enter('makes another entry at the end', 'list:\n  - un|', 'list:\n  - un\n  - |');
  enter('splits an entry in the middle', 'list:\n  - un| deux', 'list:\n  - un\n  - | deux');
  enter('makes an empty entry before at the start', 'list:\n  - |un', 'list:\n  -\n  - |un');
  enter(
    'leaves the list from an empty last entry',
    'list#a:\n  - un\n  - |',
    'list#a:\n  - un\nparagraph: |',
  );
  enter(
    'leaves the list from an empty entry in the middle; the rest is a list of its own',
    'list(numbered):\n  - un\n  - |\n  - deux',
    'list(numbered):\n  - un\nparagraph: |\nlist(numbered):\n  - deux',
  );
  enter(
    'leaves the list from its only, empty entry',
    'list:\n  - |\nparagraph: un',
    'paragraph: |\nparagraph: un',
  );
});

describe('Enter in slots', () => {
  enter(
    'goes from the caption to the credit',
    'figure(picture):\n  caption: Pékin|\n  credit: AP',
    'figure(picture):\n  caption: Pékin\n  credit: |AP',
  );
  enter(
    'goes from the credit to the description',
    'figure:\n  credit: AP|\n  description: Une rue',
    'figure:\n  credit: AP\n  description: |Une rue',
  );
  enter(
    'leaves the figure from the description',
    'figure:\n  description: Une rue|\nparagraph: un',
    'figure:\n  description: Une rue\nparagraph: |\nparagraph: un',
  );
  enter(
    'goes from the quote to who said it',
    'quotation:\n  quote: Non|',
    'quotation:\n  quote: Non\n  attribution: |',
  );
  enter(
    'leaves the quotation from who said it',
    'quotation:\n  quote: Non\n  attribution: Obama|',
    'quotation:\n  quote: Non\n  attribution: Obama\nparagraph: |',
  );
  enter(
    'leaves the pull quote likewise',
    'pull-quote:\n  quote: Non\n  attribution: |',
    'pull-quote:\n  quote: Non\n  attribution:\nparagraph: |',
  );
  enter(
    'goes from the cue to the label',
    'related-link:\n  cue: Lire|\n  label: Sony',
    'related-link:\n  cue: Lire\n  label: |Sony',
  );
  enter(
    'leaves the related link from the label',
    'related-link:\n  cue: Lire\n  label: Sony|',
    'related-link:\n  cue: Lire\n  label: Sony\nparagraph: |',
  );
});

describe('Enter in a sidebar', () => {
  enter(
    'goes from its headline to its first part',
    'sidebar:\n  sidebar-headline: Repères|\n  paragraph: un',
    'sidebar:\n  sidebar-headline: Repères\n  paragraph: |un',
  );
  enter(
    'makes the first paragraph of an empty one',
    'sidebar:\n  sidebar-headline: Repères|',
    'sidebar:\n  sidebar-headline: Repères\n  paragraph: |',
  );
  enter(
    'splits its paragraphs inside it',
    'sidebar:\n  sidebar-headline: R\n  paragraph: un| deux',
    'sidebar:\n  sidebar-headline: R\n  paragraph: un\n  paragraph: | deux',
  );
  enter(
    'leaves it from an empty last paragraph',
    'sidebar:\n  sidebar-headline: R\n  paragraph: un\n  paragraph#a: |\nparagraph: deux',
    'sidebar:\n  sidebar-headline: R\n  paragraph: un\nparagraph#a: |\nparagraph: deux',
  );
});

describe('Shift+Enter', () => {
  const soft = (name: string, before: string, after: string, told?: Told) =>
    it(name, () => expectAct(before, (editor) => editor.insertSoftBreak(), after, told));

  soft('breaks the line in a paragraph', 'paragraph: un| deux', 'paragraph: un⏎| deux');
  soft('breaks the line in a caption', 'figure:\n  caption: un|', 'figure:\n  caption: un⏎|');
  soft('does nothing in the headline', 'headline: So|ny\nparagraph: un', 'headline: So|ny\nparagraph: un');
  soft('does nothing in a credit', 'figure:\n  credit: A|P', 'figure:\n  credit: A|P');
  soft('does nothing in a list entry', 'list:\n  - u|n', 'list:\n  - u|n');
  soft('takes the place of a selection', 'paragraph: un[ deux]', 'paragraph: un⏎|', { loses: 'deux' });
});
