import { newArticle } from '../../article';

/** An article.json nobody's program would write: a payload in every place, the link and the address among them. */
export function hostileJson(payloads: readonly string[]): string {
  const given = {
    id: '6f1d9a3e-52a1-4a0e-9d0b-4f6f0f1e2d3c',
    now: '2026-11-22T09:00:00.000Z',
    language: 'en',
  };
  const { parts: _, ...article } = newArticle(given);
  const [first = ''] = payloads;
  const words = (text: string) => [{ text, link: text }];
  const metadata = {
    ...article.metadata,
    section: first,
    bylines: payloads.slice(0, 20),
    keywords: payloads.slice(20, 40),
  };
  return JSON.stringify({
    format: 1,
    ...article,
    metadata,
    parts: [
      { type: 'headline', id: 'h', children: [{ text: first }] },
      { type: 'lead', id: 'l', children: [{ text: payloads[1] ?? '' }] },
      ...payloads.map((text, at) => ({ type: 'paragraph', id: `p${at}`, children: words(text) })),
      ...payloads.slice(0, 60).map((text, at) => ({
        type: 'related-link',
        id: `r${at}`,
        address: text,
        children: [
          { type: 'cue', children: [{ text }] },
          { type: 'label', children: words(text) },
        ],
      })),
      {
        type: 'figure',
        id: 'f',
        picture: { sha256: first, name: first },
        children: [{ type: 'caption', children: words(first) }],
      },
    ],
  });
}
