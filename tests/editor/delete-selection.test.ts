import { Transforms } from 'slate';
import { describe, expect, it } from 'vitest';
import { editorOf, expectAct, type Told } from './notation/act';
import { show } from './notation/show';

const cut = (name: string, before: string, after: string, told?: Told) =>
  it(name, () => expectAct(before, (editor) => editor.deleteFragment(), after, told));

describe('deleting a selection among words', () => {
  cut('inside a line', 'paragraph: un [deux ]trois', 'paragraph: un |trois', { loses: 'deux' });
  cut('a whole line leaves the part', 'crosshead#a: [un]', 'crosshead#a: |', { loses: 'un' });
  cut(
    'over two paragraphs joins them',
    'paragraph#a: un[ deux\nparagraph: trois ]quatre',
    'paragraph#a: un|quatre',
    { loses: 'deux trois' },
  );
  cut(
    'over parts in between takes them',
    'paragraph: un[\nfigure(picture):\n  caption: P\ncrosshead: T\nparagraph: ]deux',
    'paragraph: un|deux',
    { loses: 'PT' },
  );
  cut(
    'from the start of a crosshead leaves the paragraph its kind',
    'crosshead: [un\nparagraph#a: deux ]trois',
    'paragraph#a: |trois',
    { loses: 'un deux' },
  );
  cut('of two whole parts leaves one', 'crosshead#a: [un\nparagraph: deux]', 'crosshead#a: |', {
    loses: 'un deux',
  });
  cut(
    'made backwards does the same',
    'paragraph: un] deux\nparagraph: trois [quatre',
    'paragraph: un|quatre',
    { loses: 'deux trois' },
  );
});

describe('deleting a selection over the head', () => {
  cut(
    'from headline to lead keeps both',
    'headline#a: So[ny\nlead#b: Hier ]soir',
    'headline#a: So|\nlead#b: soir',
    { loses: 'ny Hier' },
  );
  cut(
    'from headline to paragraph keeps the headline a headline',
    'headline#a: So[ny\nlead: Hier\nparagraph: un ]deux',
    'headline#a: So|\nparagraph: deux',
    { loses: 'nyHierun' },
  );
  cut(
    'from kicker to paragraph keeps the headline, empty',
    'kicker: Cy[ber\nheadline#a: Sony\nparagraph: un ]deux',
    'kicker: Cy|\nheadline#a:\nparagraph: deux',
    { loses: 'berSonyun' },
  );
  cut(
    'of everything leaves a headline and a place to write',
    'kicker: [Cyber\nheadline#a: Sony\nlead: Hier\nparagraph: un\nsign-off: afp]',
    'kicker: |\nheadline#a:\nparagraph:',
    { loses: 'CyberSonyHierunafp' },
  );
  cut(
    'of everything without a kicker likewise',
    'headline#a: [Sony\nparagraph: un]',
    'headline#a: |\nparagraph:',
    { loses: 'Sonyun' },
  );
  cut(
    'of everything up to a figure',
    'headline#a: [Sony\nfigure(picture):\n  caption: P\n  credit: C\n  description: D]',
    'headline#a: |\nparagraph:',
    { loses: 'SonyPCD' },
  );
});

describe('deleting a selection over slots', () => {
  cut(
    'inside a figure keeps its slots',
    'figure(picture):\n  caption: Pé[kin\n  credit: A]P',
    'figure(picture):\n  caption: Pé|\n  credit: P',
    { loses: 'kinA' },
  );
  cut(
    'of a whole figure removes it',
    'paragraph: un\nfigure(picture):\n  caption: [P\n  credit: C\n  description: D]\nparagraph: deux',
    'paragraph: un\nparagraph: |deux',
    { loses: 'PCD' },
  );
  cut(
    'from a paragraph into a caption keeps the figure',
    'paragraph: un[ deux\nfigure(picture):\n  caption: Pé]kin',
    'paragraph: un|\nfigure(picture):\n  caption: kin',
    { loses: 'deuxPé' },
  );
  cut(
    'from a caption into a paragraph brings no words into the figure',
    'figure(picture):\n  caption: Pé[kin\n  credit: AP\nparagraph#a: un ]deux',
    'figure(picture):\n  caption: Pé|\n  credit:\nparagraph#a: deux',
    { loses: 'kinAPun' },
  );
  cut(
    'of a whole quotation removes it',
    'quotation:\n  quote: [Non\n  attribution: Obama]\nparagraph: un',
    'paragraph: |un',
    { loses: 'NonObama' },
  );
  cut(
    'of a quotation and more removes it',
    'quotation:\n  quote: [Non\n  attribution: Obama\nparagraph: un ]deux',
    'paragraph: |deux',
    { loses: 'NonObamaun' },
  );
  cut(
    'of the quote alone keeps the quotation',
    'quotation:\n  quote: [Non]\n  attribution: Obama',
    'quotation:\n  quote: |\n  attribution: Obama',
    { loses: 'Non' },
  );
});

describe('deleting a selection over a sidebar', () => {
  cut(
    'into it keeps its headline standing, empty',
    'paragraph: un[ deux\nsidebar:\n  sidebar-headline: R\n  paragraph: trois ]quatre',
    'paragraph: un|\nsidebar:\n  sidebar-headline:\n  paragraph: quatre',
    { loses: 'deuxRtrois' },
  );
  cut(
    'out of it mixes no words',
    'sidebar:\n  sidebar-headline: R\n  paragraph: un[ deux\nparagraph#a: trois ]quatre',
    'sidebar:\n  sidebar-headline: R\n  paragraph: un|\nparagraph#a: quatre',
    { loses: 'deuxtrois' },
  );
  cut(
    'inside it joins its paragraphs',
    'sidebar:\n  sidebar-headline: R\n  paragraph: un[ deux\n  paragraph: trois ]quatre',
    'sidebar:\n  sidebar-headline: R\n  paragraph: un|quatre',
    { loses: 'deuxtrois' },
  );
  cut(
    'of all of it removes it',
    'paragraph: nul\nsidebar:\n  sidebar-headline: [R\n  paragraph: un]',
    'paragraph: nul|',
    { loses: 'Run' },
  );
});

describe('deleting a selection over lists', () => {
  cut('over entries joins them', 'list:\n  - un[ deux\n  - trois\n  - quatre ]cinq', 'list:\n  - un|cinq', {
    loses: 'deuxtroisquatre',
  });
  cut(
    'from a paragraph into a list joins the entry',
    'paragraph: un[ deux\nlist:\n  - trois\n  - quatre ]cinq\n  - six',
    'paragraph: un|cinq\nlist:\n  - six',
    { loses: 'deuxtroisquatre' },
  );
  cut(
    'from a list into a paragraph joins the paragraph',
    'list:\n  - un[ deux\nparagraph: trois ]quatre',
    'list:\n  - un|quatre',
    { loses: 'deuxtrois' },
  );
  cut(
    'from one list into another makes them one',
    'list:\n  - un[ deux\nparagraph: trois\nlist:\n  - quatre ]cinq\n  - six',
    'list:\n  - un|cinq\n  - six',
    { loses: 'deuxtroisquatre' },
  );
  cut('of a whole list removes it', 'paragraph: nul\nlist:\n  - [un\n  - deux]', 'paragraph: nul|', {
    loses: 'undeux',
  });
});

describe('writing over a selection', () => {
  const write = (name: string, before: string, after: string, told: Told) =>
    it(name, () => expectAct(before, (editor) => editor.insertText('x'), after, { adds: 'x', ...told }));
  const link = '‹https://a.ch›';

  write('over words', 'paragraph: un [deux]', 'paragraph: un x|', { loses: 'deux' });
  write('over parts stays in the first', 'crosshead#a: [un\nparagraph: deux ]trois', 'crosshead#a: x|trois', {
    loses: 'undeux',
  });
  write(
    'over a whole quotation keeps the quotation',
    'quotation:\n  quote: [Non\n  attribution: Obama]',
    'quotation:\n  quote: x|',
    { loses: 'NonObama' },
  );
  write(
    'over everything begins with the headline',
    'headline#a: [Sony\nparagraph: un]',
    'headline#a: x|\nparagraph:',
    { loses: 'Sonyun' },
  );
  write('keeps the marks of a word that goes', 'paragraph: un *[deux]* trois', 'paragraph: un *x|* trois', {
    loses: 'deux',
  });
  write('keeps those of its first letter', 'paragraph: un _[de_ux] trois', 'paragraph: un _x|_ trois', {
    loses: 'deux',
  });
  write('that begins between words keeps none', 'paragraph: un[ *deux]*', 'paragraph: unx|', {
    loses: 'deux',
  });
  write(
    'at the end of a link stays in it',
    `paragraph: ${link}Genèv[a]‹› dit`,
    `paragraph: ${link}Genèvx|‹› dit`,
    { loses: 'a' },
  );
  write(
    'at the start of a link stays in it',
    `paragraph: dit ${link}[g]enève‹›`,
    `paragraph: dit ${link}x|enève‹›`,
    { loses: 'g' },
  );
  write('takes a whole link away', `paragraph: dit ${link}[Genève]‹› oui`, 'paragraph: dit x| oui', {
    loses: 'Genève',
  });
});

describe('writing on behind what was written over the end of a link', () => {
  const link = '‹https://a.ch›';
  const overTheEnd = () => {
    const { editor } = editorOf(`paragraph: ${link}Genèv[a]‹› dit`);
    editor.insertText('x');
    return editor;
  };

  it('stays in the link', () => {
    const editor = overTheEnd();
    editor.insertText('y');
    expect(show(editor)).toBe(`headline: T\nparagraph: ${link}Genèvxy|‹› dit`);
  });

  it('leaves it once the caret was moved', () => {
    const editor = overTheEnd();
    Transforms.move(editor, { reverse: true });
    Transforms.move(editor);
    editor.insertText('y');
    expect(show(editor)).toBe(`headline: T\nparagraph: ${link}Genèvx‹›y| dit`);
  });
});
