import { type Article, newArticle, type Operation, type Problem, wordsOf } from '../../article';

/** A short story, the same at every call. */
export function story(): Article {
  const article = newArticle({
    id: '0b9f7f0e-7f6e-4c8e-9d6a-3f1f6f8f2a11',
    now: '2014-12-20T14:00:00.000Z',
    language: 'fr',
  });
  const parts = article.parts.map((part, at) => ({ ...part, id: `part-${at}` }));
  return { ...article, parts };
}

/** The story with this text in its last paragraph. */
export function storyWith(text: string): Article {
  const { parts, ...rest } = story();
  return {
    ...rest,
    parts: parts.map((part, at) =>
      at === parts.length - 1 && part.type === 'paragraph' ? { ...part, children: [{ text }] } : part,
    ),
  };
}

/** The operation that types a text at the end of the last paragraph. */
export function typing(article: Article, text: string): Operation[] {
  const at = article.parts.length - 1;
  const leaf = article.parts[at]?.children[0];
  const offset = leaf && 'text' in leaf ? leaf.text.length : 0;
  return [{ type: 'insert_text', path: [at, 0], offset, text }];
}

/** The words of the article in one line. */
export function textOf(article: Article): string {
  return wordsOf(article.parts as never)
    .join(' ')
    .trim();
}

/** The value of an outcome, or a failed test that says which problem came instead. */
export function must<Value>(outcome: { ok: true; value: Value } | { ok: false; problem: Problem }): Value {
  if (!outcome.ok) throw new Error(`a problem where none was expected: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}
