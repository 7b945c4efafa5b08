import { describe, it } from 'vitest';
import { type ChangeableKind, changeKind } from '../../renderer/editor/commands/change-kind';
import { expectAct } from './notation/act';

const into = (kind: ChangeableKind, name: string, before: string, after: string) =>
  it(`into a ${kind}: ${name}`, () => expectAct(before, (editor) => changeKind(editor, kind), after));

describe('changing the kind of a part', () => {
  into('crosshead', 'a paragraph', 'paragraph#a: u|n', 'crosshead#a: u|n');
  into('crosshead', 'line breaks become spaces', 'paragraph#a: un⏎d|eux', 'crosshead#a: un d|eux');
  into('paragraph', 'a crosshead', 'crosshead#a: u|n', 'paragraph#a: u|n');
  into('lead', 'a paragraph', 'headline: Sony\nparagraph#a: u|n', 'headline: Sony\nlead#a: u|n');
  into(
    'lead',
    'the lead that stands gives up its place',
    'lead#b: deux\nparagraph#a: u|n',
    'paragraph#b: deux\nlead#a: u|n',
  );
  into(
    'quotation',
    'a paragraph; it keeps id and marks',
    'paragraph#a: u*n| deux*',
    'quotation#a:\n  quote: u*n| deux*\n  attribution:',
  );
  into(
    'paragraph',
    'a quotation with its author; no word is lost',
    'quotation#a:\n  quote: No|n\n  attribution: Obama',
    'paragraph#a: No|n\nparagraph: Obama',
  );
  into(
    'paragraph',
    'a quotation, the caret in its author',
    'quotation#a:\n  quote: Non\n  attribution: Oba|ma',
    'paragraph#a: Non\nparagraph: Oba|ma',
  );
  into('paragraph', 'an empty quotation', 'quotation#a:\n  quote: |', 'paragraph#a: |');
  into(
    'pull-quote',
    'a quotation',
    'quotation#a:\n  quote: No|n\n  attribution: Obama',
    'pull-quote#a:\n  quote: No|n\n  attribution: Obama',
  );
  into('list', 'a paragraph', 'paragraph#a: u|n', 'list#a:\n  - u|n');
  into(
    'list',
    'several paragraphs become one list',
    'paragraph#a: u[n\nparagraph: deux\nparagraph: tr]ois',
    'list#a:\n  - u[n\n  - deux\n  - tr]ois',
  );
  into(
    'paragraph',
    'a list becomes a paragraph an entry',
    'list#a:\n  - un\n  - de|ux',
    'paragraph#a: un\nparagraph: de|ux',
  );
  into(
    'quotation',
    'a list becomes a quotation an entry',
    'list#a:\n  - u|n\n  - deux',
    'quotation#a:\n  quote: u|n\n  attribution:\nquotation:\n  quote: deux\n  attribution:',
  );
  into(
    'list',
    'a quotation',
    'quotation#a:\n  quote: Non\n  attribution: Ob|ama',
    'list#a:\n  - Non\n  - Ob|ama',
  );
  into(
    'crosshead',
    'inside a sidebar',
    'sidebar:\n  sidebar-headline: R\n  paragraph#a: u|n',
    'sidebar:\n  sidebar-headline: R\n  crosshead#a: u|n',
  );
  into(
    'pull-quote',
    'not inside a sidebar, which holds none',
    'sidebar:\n  sidebar-headline: R\n  paragraph#a: u|n',
    'sidebar:\n  sidebar-headline: R\n  paragraph#a: u|n',
  );
  into(
    'paragraph',
    'not the headline, which always stands',
    'headline#a: S|ony\nparagraph: un',
    'headline#a: S|ony\nparagraph: un',
  );
  into('paragraph', 'not a figure', 'figure#a:\n  caption: P|', 'figure#a:\n  caption: P|');
});
