import { describe, expect, it } from 'vitest';
import { type Article, toPage } from '../../article';
import { samplePart } from '../parts/sample-part';
import { articleOf, everyPart } from './articles';

/** The data block of a page, found as a reader of the page finds it. */
function jsonLdOf(article: Article): Record<string, unknown> {
  const [, json = ''] =
    /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(toPage(article)) ?? [];
  return JSON.parse(json);
}

describe('JSON-LD of a page', () => {
  it('is a NewsArticle with what is known', () => {
    expect(jsonLdOf(everyPart)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'The night train comes back to the valley',
      description: expect.stringMatching(/^A line closed/),
      inLanguage: 'en-GB',
      dateCreated: '2026-11-22T09:00:00.000Z',
      dateModified: '2026-11-22T09:00:00.000Z',
      author: [
        { '@type': 'Person', name: 'Anna Muster' },
        { '@type': 'Person', name: 'Jean Dupont' },
      ],
      locationCreated: { '@type': 'Place', name: 'Brig' },
      articleSection: 'Switzerland',
      keywords: ['railways', 'Alps'],
      image: [
        expect.objectContaining({ '@type': 'ImageObject', width: 1600, creditText: 'Keystone/Anna Muster' }),
      ],
    });
  });

  it('leaves out what is not', () => {
    expect(Object.keys(jsonLdOf(articleOf([samplePart('headline')])))).toEqual([
      '@context',
      '@type',
      'headline',
      'inLanguage',
      'dateCreated',
      'dateModified',
    ]);
  });

  it('names pictures beside the address the page is published at', () => {
    const article = articleOf([samplePart('headline'), samplePart('figure')], {
      publishedAddress: 'https://example.org/news/night-train.html?x=1#top',
    });
    const picture = `https://example.org/news/pictures/${'0'.repeat(64)}.jpg`;
    expect(jsonLdOf(article)).toMatchObject({
      url: article.metadata.publishedAddress,
      image: [{ url: picture }],
    });
    expect(toPage(article)).toContain(`<meta property="og:image" content="${picture}">`);
  });

  it('cannot be ended by a headline', () => {
    const hostile = {
      ...samplePart('headline'),
      children: [{ text: 'a</script><script>alert(1)</script>' }],
    };
    expect(jsonLdOf(articleOf([hostile])).headline).toBe('a</script><script>alert(1)</script>');
  });
});
