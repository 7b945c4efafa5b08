import { type Article, type Checked, freshMetadata, type Metadata, normalise } from '../../article';

export const now = '2026-11-22T10:00:00.000Z';

/** Words of one part. */
export const words = (type: string, text: string, id = type) => ({ type, id, children: [{ text }] });

/** A part with slots. */
export const slots = (type: string, texts: Record<string, string>, properties: object = {}) => ({
  type,
  id: type,
  ...properties,
  children: Object.entries(texts).map(([type, text]) => ({ type, children: [{ text }] })),
});

export const picture = {
  sha256: 'a'.repeat(64),
  type: 'image/jpeg' as const,
  width: 10,
  height: 10,
  name: 'a.jpg',
};

/** An article with nothing to find, and the parts given after its body; not normalised, as a rule may meet it. */
export function checked(parts: readonly object[] = [], metadata: Partial<Metadata> = {}): Checked {
  const sound = [
    words('headline', 'Le pont est rouvert'),
    words('paragraph', 'La circulation a repris mardi.'),
  ];
  return articleOf([...sound, ...parts], metadata);
}

export function articleOf(parts: readonly object[], metadata: Partial<Metadata> = {}): Checked {
  const article: Pick<Article, 'metadata' | 'parts'> = {
    metadata: { ...freshMetadata('fr'), ...metadata },
    // `normalise` takes known nodes in any order; the types of made-up ones are wider.
    parts: normalise(parts as never),
  };
  return { article, now, lost: new Set() };
}
