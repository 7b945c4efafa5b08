import { describe, expect, it } from 'vitest';
import { toFragment, toPage } from '../../article';
import { samplePart } from '../parts/sample-part';
import { articleOf } from './articles';
import { accessibilityFindings, validityFindings } from './checkers';

const withWords = (children: readonly object[], metadata = {}) =>
  articleOf([samplePart('headline'), { type: 'paragraph', id: 'a', children }], metadata);

describe('a link', () => {
  it.each([' ', '\u00a0', '\u200b', '\n'])(
    'of which nothing is seen (%j) is no stop for a keyboard',
    async (unseen) => {
      const article = withWords([
        { text: 'Le train' },
        { text: unseen, link: 'https://example.org/' },
        { text: 'part', link: 'https://example.org/train' },
      ]);
      const fragment = toFragment(article);
      expect(fragment.match(/<a .*<\/a>/g)).toEqual(['<a href="https://example.org/train">part</a>']);
      expect(await validityFindings(fragment)).toEqual([]);
      expect(await accessibilityFindings(fragment)).toEqual([]);
    },
    60_000,
  );

  it('keeps the spaces among its words', () => {
    const link = 'https://example.org/train';
    const fragment = toFragment(
      withWords([
        { text: 'Le', link },
        { text: ' ', link, strong: true },
        { text: 'train', link },
      ]),
    );
    expect(fragment).toContain(`<a href="${link}">Le<strong> </strong>train</a>`);
  });

  it('has a valid address, whatever browsers would put up with', () => {
    const written = 'https://example.org/?tags[]=rail|alps';
    const valid = 'https://example.org/?tags%5B%5D=rail%7Calps';
    const related = { ...samplePart('related-link'), address: written };
    const page = toPage(
      articleOf(
        [
          samplePart('headline'),
          { type: 'paragraph', id: 'a', children: [{ text: 'x', link: written }] },
          related,
        ],
        {
          publishedAddress: written,
        },
      ),
    );
    expect(page.split(`href="${valid}"`)).toHaveLength(4);
    expect(page).toContain(`<meta property="og:url" content="${valid}">`);
    expect(page).toContain(`"url": "${valid}"`);
    expect(page).not.toContain(written);
  });
});

it('a page is published at no mail address', () => {
  const page = toPage(withWords([{ text: 'x' }], { publishedAddress: 'mailto:redaction@example.org' }));
  expect(page).not.toContain('redaction');
});
