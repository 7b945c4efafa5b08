import { describe, expect, it, test } from 'vitest';
import { pasted } from './reading';

/** Where a pasted link leads. */
function linked(address: string): string {
  return pasted(`<p><a href="${address.replaceAll('&', '&amp;')}">a</a></p>`);
}

describe('a redirection is taken off, and what it leads to is whole', () => {
  test.each([
    [
      'Google Docs, with a query that is not escaped',
      'https://www.google.com/url?q=https://www.youtube.com/watch?v%3DdQw4w9WgXcQ&sa=D&source=editors&ust=1&usg=2',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    ],
    [
      'Google Docs, with a query of several',
      'https://www.google.com/url?q=https://www.rts.ch/?id%3D12%26x%3D1&sa=D',
      'https://www.rts.ch/?id=12&x=1',
    ],
    [
      'Google Docs, with a place in the page',
      'https://www.google.com/url?q=https://www.rts.ch/a%23b?c&sa=D',
      'https://www.rts.ch/a#b?c',
    ],
    [
      'a result of a search',
      'https://www.google.ch/url?sa=t&url=https%3A%2F%2Fwww.rts.ch%2Finfo%3Fid%3D1&usg=2',
      'https://www.rts.ch/info?id=1',
    ],
    ['Google without www', 'https://google.com/url?q=https://www.rts.ch/&sa=D', 'https://www.rts.ch/'],
    [
      'a mail of Outlook',
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa%3Fid%3D7&data=05',
      'https://example.org/a?id=7',
    ],
    [
      'a link of Office in a mail of Outlook',
      'https://can01.safelinks.protection.outlook.com/ap/w-59584e83/?url=https%3A%2F%2Fexample.org%2Fa.docx%3Fd%3D1&data=05',
      'https://example.org/a.docx?d=1',
    ],
    [
      'Google inside of Outlook',
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%253A%252F%252Fexample.org%252Fa%253Fb%253D1%26sa%3DD&data=05',
      'https://example.org/a?b=1',
    ],
    [
      'a target with a space',
      'https://www.google.com/url?q=https://example.org/deux%20mots&sa=D',
      'https://example.org/deux%20mots',
    ],
  ])('%s', (_program, written, led) => {
    expect(linked(written)).toBe(`paragraph: [a](${led})\n`);
  });

  it('stays where it leads nowhere', () => {
    const nowhere = 'https://www.google.com/url?sa=D';
    expect(linked(nowhere)).toBe(`paragraph: [a](${nowhere})\n`);
  });

  it('is not seen in an address that only speaks of one', () => {
    const search = 'https://example.org/?url=https://www.rts.ch/';
    expect(linked(search)).toBe(`paragraph: [a](${search})\n`);
  });

  it('comes to an end with very many inside of one another', () => {
    expect(linked('https://www.google.com/url?q='.repeat(10_000))).toContain('dropped unsafe-address ×1');
  });
});
