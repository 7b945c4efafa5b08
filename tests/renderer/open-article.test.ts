import { expect, test } from 'vitest';
import { anArticle, anOpenArticle, aSession } from './given';

test('what was written is the article’s words also when its editor is drawn no more', () => {
  const { open } = anOpenArticle();
  const written = anArticle('Written here').parts;
  open.session = aSession({ parts: () => written });

  open.session = null;

  expect(open.parts).toEqual(written);
});

test('a long article is counted some parts at a time, and begun anew once all are', () => {
  const { open } = anOpenArticle();
  const parts = Array.from({ length: 50 }, () => anArticle('Written here').parts).flat();
  open.session = aSession({ parts: () => parts });

  const rounds = [open.countSome(-1), open.countSome(60_000), open.countSome(-1)];

  expect(rounds).toEqual([false, true, false]);
});
