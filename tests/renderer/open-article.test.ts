import { expect, test } from 'vitest';
import { anArticle, anOpenArticle, aSession } from './given';

test('what was written is the article’s words also when its editor is drawn no more', () => {
  const { open } = anOpenArticle();
  const written = anArticle('Written here').parts;
  open.session = aSession({ parts: () => written });

  open.session = null;

  expect(open.parts).toEqual(written);
});
