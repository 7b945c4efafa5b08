import { type Article, freshPart, newArticle, type Outcome } from '../../article';

/** An article with a headline and one paragraph. */
export function anArticle(headline: string, text = '', metadata: Partial<Article['metadata']> = {}): Article {
  const fresh = newArticle({ id: crypto.randomUUID(), now: '2014-12-20T14:32:00.000Z', language: 'fr' });
  return {
    ...fresh,
    metadata: { ...fresh.metadata, ...metadata },
    parts: [
      { ...freshPart('headline'), children: [{ text: headline }] },
      { ...freshPart('paragraph'), children: [{ text }] },
    ],
  };
}

/** The value of a good outcome; a problem fails the test with its name. */
export function good<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`a problem: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}
