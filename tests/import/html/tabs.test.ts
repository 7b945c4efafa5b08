import { expect, test } from 'vitest';
import { pasted } from './reading';

const wide =
  "<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span>";
const apple = '<span class="Apple-tab-span" style="white-space:pre">\t</span>';

test.each([
  ['of Word, inside', `<p class=MsoNormal>Genève${wide}12</p>`, 'paragraph: Genève 12\n'],
  ['of Word, at the start', `<p class=MsoNormal>${wide}Genève</p>`, 'paragraph: Genève\n'],
  ['of Word, beside a space', `<p class=MsoNormal>Genève ${wide} 12</p>`, 'paragraph: Genève 12\n'],
  ['of Mail and Pages, inside', `<p>Genève${apple}12</p>`, 'paragraph: Genève 12\n'],
  ['of Mail and Pages, at the start', `<p>${apple}Genève</p>`, 'paragraph: Genève\n'],
  [
    'of Google Docs, inside',
    `<p><span style="white-space:pre-wrap">Genève<span class="Apple-tab-span" style="white-space:pre;">\t</span>12</span></p>`,
    'paragraph: Genève 12\n',
  ],
  [
    'of Word, behind the number of a title',
    "<h2><span style='mso-list:Ignore'>2.<span>&nbsp;&nbsp;&nbsp;&nbsp; </span></span>Genève</h2>",
    'crosshead: 2. Genève\n',
  ],
])('a tab is a space, and none at the start: %s', (_where, html, expected) => {
  expect(pasted(html)).toBe(expected);
});

test('no-break spaces somebody typed beside a tab stay', () => {
  expect(pasted(`<p class=MsoNormal>12&nbsp;000${wide}«&nbsp;non&nbsp;»</p>`)).toBe(
    'paragraph: 12␣000 «␣non␣»\n',
  );
});

test('a tab in a text that stands as written is a tab', () => {
  expect(pasted('<pre>a\tb</pre>')).toBe('paragraph: a\tb\n');
});
