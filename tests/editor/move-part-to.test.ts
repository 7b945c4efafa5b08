import { describe, expect, it } from 'vitest';
import { type Gap, mayStandIn, movePartTo } from '../../renderer/editor/commands/move-part-to';
import { editorOf, expectAct } from './notation/act';

const move = (name: string, before: string, from: number[], gap: Gap, after: string) =>
  it(name, () => expectAct(before, (editor) => void movePartTo(editor, from, gap), after));
const may = (written: string, from: number[], gap: Gap) => mayStandIn(editorOf(written).editor, from, gap);
const article = (index: number): Gap => ({ container: [], index });
const sidebar = 'sidebar#s:\n  sidebar-headline: R\n  paragraph#x: un';

describe('a part put between others', () => {
  const three = 'paragraph#a: un|\ncrosshead#b: deux\nparagraph#c: trois';
  move(
    'goes down with its id, the caret with it',
    three,
    [1],
    article(4),
    'crosshead#b: deux\nparagraph#c: trois\nparagraph#a: |un',
  );
  move('goes up', three, [3], article(1), 'paragraph#c: |trois\nparagraph#a: un\ncrosshead#b: deux');
  move('stays in the gap before itself', three, [2], article(2), three);
  move('stays in the gap behind itself', three, [2], article(3), three);
  move(
    'takes all that is in it along',
    `${sidebar}\nparagraph#a: |deux`,
    [1],
    article(3),
    'paragraph#a: deux\nsidebar#s:\n  sidebar-headline: |R\n  paragraph#x: un',
  );
});

describe('into and out of a sidebar', () => {
  move(
    'into one that stands behind',
    `paragraph#a: |deux\n${sidebar}`,
    [1],
    { container: [2], index: 1 },
    'sidebar#s:\n  sidebar-headline: R\n  paragraph#a: |deux\n  paragraph#x: un',
  );
  move(
    'into one that stands before',
    `${sidebar}\nparagraph#a: |deux`,
    [2],
    { container: [1], index: 2 },
    'sidebar#s:\n  sidebar-headline: R\n  paragraph#x: un\n  paragraph#a: |deux',
  );
  move(
    'out of it',
    `${sidebar}\nparagraph#a: |deux`,
    [1, 1],
    article(3),
    'sidebar#s:\n  sidebar-headline: R\nparagraph#a: deux\nparagraph#x: |un',
  );
  it('not where its kind may not stand', () => {
    expect(may(`pull-quote:\n  quote: Q\n${sidebar}`, [1], { container: [2], index: 1 })).toBe(false);
  });
  it('not before the sidebar’s headline', () => {
    expect(may(`paragraph: a\n${sidebar}`, [1], { container: [2], index: 0 })).toBe(false);
  });
  it('not a sidebar into itself', () => {
    expect(may(sidebar, [1], { container: [1], index: 1 })).toBe(false);
  });
});

describe('the head', () => {
  it('stays where it is', () => expect(may('kicker: K\nparagraph: a', [1], article(3))).toBe(false));
  it('lets nothing before it', () => expect(may('kicker: K\nparagraph: a', [2], article(1))).toBe(false));
});
