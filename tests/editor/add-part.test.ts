import { describe, it } from 'vitest';
import type { PartKind } from '../../article';
import { addPart } from '../../renderer/editor/commands/add-part';
import { expectAct } from './notation/act';

const add = (kind: PartKind, name: string, before: string, after: string) =>
  it(`a ${kind} ${name}`, () => expectAct(before, (editor) => addPart(editor, kind), after));

describe('adding', () => {
  add(
    'crosshead',
    'after the part the caret is in',
    'paragraph: u|n\nparagraph: deux',
    'paragraph: un\ncrosshead: |\nparagraph: deux',
  );
  add(
    'figure',
    'in place of an empty paragraph',
    'paragraph: un\nparagraph: |',
    'paragraph: un\nfigure:\n  caption: |',
  );
  add('list', 'with one empty entry', 'paragraph: u|n', 'paragraph: un\nlist:\n  - |');
  add('quotation', 'with its slots', 'paragraph: u|n', 'paragraph: un\nquotation:\n  quote: |');
  add(
    'sidebar',
    'after the whole part when the caret is in a slot',
    'figure:\n  caption: P|\nparagraph: un',
    'figure:\n  caption: P\nsidebar:\n  sidebar-headline: |\nparagraph: un',
  );
  add(
    'related-link',
    'inside the sidebar the caret is in',
    'sidebar:\n  sidebar-headline: R\n  paragraph: u|n\nparagraph: deux',
    'sidebar:\n  sidebar-headline: R\n  paragraph: un\n  related-link:\n    cue: |\nparagraph: deux',
  );
  add(
    'pull-quote',
    'after the sidebar, which holds none',
    'sidebar:\n  sidebar-headline: R\n  paragraph: u|n\nparagraph: deux',
    'sidebar:\n  sidebar-headline: R\n  paragraph: un\npull-quote:\n  quote: |\nparagraph: deux',
  );
  add(
    'paragraph',
    'after the head when the caret is in the kicker',
    'kicker: C|\nheadline: Sony',
    'kicker: C\nheadline: Sony\nparagraph: |',
  );
  add(
    'kicker',
    'above the headline',
    'headline: Sony\nparagraph: u|n',
    'kicker: |\nheadline: Sony\nparagraph: un',
  );
  add(
    'kicker',
    'not twice: the caret goes to it',
    'kicker: Cyber\nheadline: Sony\nparagraph: u|n',
    'kicker: |Cyber\nheadline: Sony\nparagraph: un',
  );
  add(
    'lead',
    'under the headline',
    'headline: Sony\nparagraph: un\nparagraph: de|ux',
    'headline: Sony\nlead: |\nparagraph: un\nparagraph: deux',
  );
  add('sign-off', 'at the end when there is no caret', 'paragraph: un', 'paragraph: un\nsign-off: |');
});
