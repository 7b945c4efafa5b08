import { expect, test, vi } from 'vitest';
import { failed, type Outcome, succeeded } from '../../article';
import type { Version } from '../../article/bridge/versions';
import { anArticle, anOpenArticle, aSession, at } from './given';

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

const version: Version = { id: 'v1', at, kind: 'named', title: null };

/** An article with a word under way, on a machine whose copy has become another and is kept when the test says so. */
function insisting() {
  let keep: (answer: Outcome<Version>) => void = () => {};
  const { fake, open } = anOpenArticle(
    {},
    {
      article: {
        record: () => failed({ kind: 'out-of-step', at: 'a-bridge-closes' }),
        replace: () => succeeded(null),
      },
      versions: {
        keep: () =>
          new Promise<Outcome<Version>>((resolve) => {
            keep = resolve;
          }),
      },
    },
  );
  open.setMetadata('section', 'City');
  const insisted = open.insist(4);
  const asked = () => fake.asked.map(({ question }) => question);
  return { fake, open, insisted, asked, keep: (answer: Outcome<Version>) => keep(answer) };
}

test('of a copy that became another while words were under way both are kept: the other first, then ours go on', async () => {
  const { fake, open, insisted, asked, keep } = insisting();

  const flushed = open.flush();
  await vi.waitFor(() => expect(asked()).toContain('article.record'));
  expect(asked()).not.toContain('article.replace');
  keep(succeeded(version));
  await Promise.all([insisted, flushed]);

  expect(asked()).toEqual(['versions.keep', 'article.record', 'article.replace']);
  const [whole] = fake.askedBy('article', 'replace');
  expect([whole?.sequence, whole?.text]).toEqual([5, expect.stringContaining('"section": "City"')]);
  expect([open.unsent, open.notKept()]).toEqual([false, undefined]);
});

test('ours go on also where the other cannot be kept, and that is told', async () => {
  const { fake, open, insisted, keep } = insisting();
  const told = vi.fn();
  open.subscribe(told);

  keep(failed({ kind: 'no-room', at: 'versions' }));
  await insisted;

  expect(fake.askedBy('article', 'replace')).toHaveLength(1);
  expect(open.notKept()).toEqual({ kind: 'no-room', at: 'versions' });
  expect(told).toHaveBeenCalled();
});
