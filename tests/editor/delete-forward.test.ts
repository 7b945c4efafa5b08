import { describe, it } from 'vitest';
import { expectAct, type Told } from './notation/act';

const del = (name: string, before: string, after: string, told?: Told) =>
  it(name, () => expectAct(before, (editor) => editor.deleteForward('character'), after, told));

describe('Delete at the end of a line', () => {
  del('takes a letter before that', 'paragraph: |un', 'paragraph: |n', { loses: 'u' });
  del('joins the next paragraph', 'paragraph#a: un|\nparagraph: deux', 'paragraph#a: un|deux');
  del('joins a crosshead to the paragraph', 'paragraph: un|\ncrosshead: deux', 'paragraph: un|deux');
  del(
    'joins the first entry of a list',
    'paragraph: un|\nlist:\n  - deux\n  - trois',
    'paragraph: un|deux\nlist:\n  - trois',
  );
  del(
    'joins the only entry and takes the list with it',
    'paragraph: un|\nlist:\n  - deux',
    'paragraph: un|deux',
  );
  del(
    'in an empty paragraph between two lists makes them one',
    'list:\n  - un\nparagraph: |\nlist:\n  - deux',
    'list:\n  - un\n  - |deux',
  );
  del(
    'at the end of a list takes in the first entry of the next, and the others behind it',
    'list:\n  - un|\nlist:\n  - deux\n  - trois',
    'list:\n  - un|deux\n  - trois',
  );
  del('joins the next entry', 'list:\n  - un|\n  - deux', 'list:\n  - un|deux');
  del(
    'removes an empty paragraph that follows',
    'paragraph: un|\nparagraph:\nparagraph: deux',
    'paragraph: un|\nparagraph: deux',
  );
  del(
    'removes the empty paragraph it stands in; the words keep their part',
    'paragraph: |\ncrosshead#a: un',
    'crosshead#a: |un',
  );
  del(
    'removes the empty paragraph before a figure',
    'paragraph: |\nfigure(picture):\n  caption: P',
    'figure(picture):\n  caption: |P',
  );
  del(
    'selects the figure that follows',
    'paragraph: un|\nfigure(picture):\n  caption: P\n  credit: C\n  description: D',
    'paragraph: un\nfigure(picture):\n  caption: [P\n  credit: C\n  description: D]',
  );
  del(
    'goes into the quotation that follows',
    'paragraph: un|\nquotation:\n  quote: Non',
    'paragraph: un\nquotation:\n  quote: |Non',
  );
  del(
    'goes into the sidebar that follows',
    'paragraph: un|\nsidebar:\n  sidebar-headline: R',
    'paragraph: un\nsidebar:\n  sidebar-headline: |R',
  );
  del('goes from slot to slot', 'figure:\n  caption: P|\n  credit: C', 'figure:\n  caption: P\n  credit: |C');
  del('goes from the headline to the lead', 'headline: Sony|\nlead: Hier', 'headline: Sony\nlead: |Hier');
  del('keeps the only body part', 'headline: Sony|\nparagraph:', 'headline: Sony\nparagraph: |');
  del(
    'leaves a sidebar without taking words along',
    'sidebar:\n  sidebar-headline: R\n  paragraph: un|\nparagraph: deux',
    'sidebar:\n  sidebar-headline: R\n  paragraph: un\nparagraph: |deux',
  );
  del('does nothing at the end of the article', 'paragraph: un|', 'paragraph: un|');
});
