import { expect, test } from 'vitest';
import { imported, pasted } from './reading';

const by = `cite="mailto:Léa%20Rey" datetime="2026-11-20T09:12"`;

test.each([
  [
    'in Word',
    `<p class=MsoNormal>Il coûte <span class=msoDel><del ${by}>10</del></span><span class=msoIns><ins ${by}>12</ins></span> millions.</p>`,
    'paragraph: Il coûte 12 millions.\ndropped tracked-deletion ×1: 10\n',
  ],
  [
    'by whom it is said alone',
    '<p>Il coûte <del cite="mailto:a@b.ch">10</del><ins>12</ins> millions.</p>',
    'paragraph: Il coûte 12 millions.\ndropped tracked-deletion ×1: 10\n',
  ],
  [
    'when it is said alone',
    '<p>Il coûte <del datetime="2026-11-20">10</del><ins>12</ins> millions.</p>',
    'paragraph: Il coûte 12 millions.\ndropped tracked-deletion ×1: 10\n',
  ],
  [
    'with a class alone, of any case',
    '<p>Il coûte <span class="MsoDel">10</span><ins>12</ins> millions.</p>',
    'paragraph: Il coûte 12 millions.\ndropped tracked-deletion ×1: 10\n',
  ],
  [
    'round whole paragraphs',
    `<p>Un.</p><del ${by}><p>Deux.</p><p>Trois.</p></del><p>Quatre.</p>`,
    'paragraph: Un.\nparagraph: Quatre.\ndropped tracked-deletion ×1: Deux. Trois.\n',
  ],
  [
    'of an entry of a list',
    `<ul><li>un</li><li><del ${by}>deux</del></li></ul>`,
    'list bulleted\n  list-entry: un\ndropped tracked-deletion ×1: deux\n',
  ],
  [
    'in a title',
    `<h2>Le <del ${by}>petit </del>pont</h2>`,
    'crosshead: Le pont\ndropped tracked-deletion ×1: petit\n',
  ],
  [
    'of the end of a paragraph, which has no words',
    `<p>Un.<span class=msoDel><del ${by}><o:p>&nbsp;</o:p></del></span></p>`,
    'paragraph: Un.\n',
  ],
])('words deleted under tracked changes are left out and named: %s', (_how, html, expected) => {
  expect(pasted(html)).toBe(expected);
});

test('a page is read as its changes have made it', () => {
  const page = `<body><h1>t</h1><p>a <del ${by}>b</del><ins ${by}>c</ins></p></body>`;
  expect(imported(page)).toBe('headline: t\nparagraph: a c\ndropped tracked-deletion ×1: b\n');
});

test('words struck out by their writer stand as they are', () => {
  expect(pasted('<p>a <del>b</del> <s>c</s></p>')).toBe('paragraph: a b c\ndropped struck-out ×2: b\n');
});
