import { type Article, newArticle, normalise, type PartKind, partKinds } from '../../article';
import { samplePart } from '../parts/sample-part';

/** An article of the parts given, in their normal form. */
export function articleOf(parts: readonly object[], metadata: Partial<Article['metadata']> = {}): Article {
  const fresh = newArticle({
    id: '6f1d9a3e-52a1-4a0e-9d0b-4f6f0f1e2d3c',
    now: '2026-11-22T09:00:00.000Z',
    language: 'en-GB',
  });
  return {
    ...fresh,
    metadata: { ...fresh.metadata, ...metadata },
    parts: normalise(parts as never),
  };
}

/** Every part's sample, one after the other. */
export const everyPart = articleOf(
  partKinds.map((kind) => samplePart(kind)),
  {
    slug: 'night-train',
    section: 'Switzerland',
    bylines: ['Anna Muster', 'Jean Dupont'],
    dateline: 'Brig',
    keywords: ['railways', 'Alps'],
  },
);

/** One part of a kind under a headline. */
export function sampleAlone(kind: PartKind): Article {
  return articleOf(kind === 'headline' ? [samplePart(kind)] : [samplePart('headline'), samplePart(kind)]);
}
