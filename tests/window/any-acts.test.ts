import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordsOf } from '../../article';
import { answerTheSystem, focusIsSomewhere, hand, pressKey } from './acts/hand';
import { Ledger, livePages } from './acts/ledger';
import { library } from './acts/library';
import { articleAt, chooseForAll, outside } from './acts/outside';
import { pictures } from './acts/pictures';
import { type Acts, settle } from './acts/stage';
import { closeOthers, windows } from './acts/windows';
import { App } from './app';

// Whatever a person does and other programs do, in any order: nothing breaks or stands still, nothing is complained of, the
// keyboard has a place, and every word that was written is somewhere it can be had from.
const app = new App({ begun: true });
const stage = { app, ledger: new Ledger(app) };
beforeAll(async () => {
  await app.launch();
  await answerTheSystem(app);
});
afterAll(() => app.dispose());

const acts: Acts = { ...hand, ...pictures, ...windows, ...library, ...outside };

/** Which of those that are there, from 0 to 1. No `fc.double`: most of its numbers lie beside nought, which is the first alone. */
const which = fc.integer({ min: 0, max: 9999 }).map((of) => of / 10_000);
const named = fc.oneof(
  ...Object.entries(acts).map(([name, [weight]]) => ({
    weight: Math.round(weight * 10),
    arbitrary: fc.constant(name),
  })),
);
const act = fc.record({ name: named, at: which, also: which });
type Chosen = typeof act extends fc.Arbitrary<infer One> ? One : never;

/** More rounds, and others at each run: `MARBRE_ACTS=20`; so many from that seed on: `MARBRE_ACTS=1,1234`. */
const [asked = 0, from = Math.floor(Math.random() * 1_000_000)] = (process.env.MARBRE_ACTS ?? '')
  .split(',')
  .filter(Boolean)
  .map(Number);
const seeds = asked > 0 ? Array.from({ length: asked }, (_, at) => from + at) : [7];

function actsOf(seed: number): readonly Chosen[] {
  const many = asked > 0 ? 200 : 30;
  // Else the ends of every range come most.
  const round = fc.noBias(fc.array(act, { minLength: many, maxLength: many, size: 'max' }));
  return fc.sample(round, { numRuns: 1, seed })[0] ?? [];
}

/** Longest an act may take, in milliseconds: it ends a hang, and measures nothing. */
const patienceMs = 60_000;

function inTime<Value>(doing: Promise<Value>, of: string): Promise<Value> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`"${of}" stands still.`)), patienceMs);
  });
  return Promise.race([doing, late]).finally(() => clearTimeout(timer));
}

/** What the browser itself says of a picture that another program took away, or that is not brought yet. */
const ofPictures = /^Failed to load resource: .* 404/;

async function nothingIsWrong(done: string): Promise<void> {
  await settle(app.page);
  expect(
    app.complaints.filter((said) => !ofPictures.test(said)),
    done,
  ).toEqual([]);
  for (const page of livePages(app)) expect(await page.locator('.whole-window').count(), done).toBe(0);
  await stage.ledger.look(done);
  await focusIsSomewhere(stage, done);
}

const bare = (text: string) => text.replace(/\s+/g, '');

/** The words of every article there is. */
function onDisk(): string[] {
  return app.articles().flatMap((name) => {
    const { parts } = articleAt(join(app.library, name, 'article.json')) ?? { parts: [] };
    return bare(parts.map(({ children }) => wordsOf(children).join('')).join(''));
  });
}

/** Everything is left, and what each window shows is on the disk. */
async function holds(): Promise<void> {
  const { page: last } = app;
  for (const page of livePages(app)) {
    app.turnTo(page);
    for (let times = 0; times < 4; times++) await pressKey(app, 'Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    if ((await page.locator('.article-page').count()) === 0) continue;
    await expect
      .poll(
        async () => {
          await chooseForAll(app);
          await app.saveSoon();
          const shown = await page.locator('.article-page [data-slate-string]').allTextContents();
          return onDisk().includes(bare(shown.join('')));
        },
        { message: 'What the window shows is on the disk.', timeout: 30_000 },
      )
      .toBe(true);
  }
  app.turnTo(last);
  await stage.ledger.look('holds');
  await stage.ledger.keptAll('holds');
}

/** How every window stands when something is wrong, and a picture of each. */
async function standing(seed: number): Promise<string[]> {
  const told: string[] = [`on disk: ${app.articles().join(', ')}`];
  for (const [at, page] of livePages(app).entries()) {
    app.turnTo(page);
    await inTime(app.screenshot(`acts-${seed}-${at + 1}`), 'a picture').catch(() => {});
    const texts = await page.locator('.save-line, .banner, .article-page, [role=dialog]').allTextContents();
    told.push(`window ${at + 1}: ${texts.map((text) => text.slice(0, 1500)).join(' | ')}`);
  }
  return told;
}

test.each(seeds)('any acts, seed %i', { timeout: 1_800_000 }, async (seed) => {
  await closeOthers(app);
  await app.beginAnew();
  stage.ledger.clear();
  await app.menu('File', 'Open the Sample Story');
  await app.page.locator('.article-page h1').first().waitFor();
  const done: string[] = [];
  try {
    for (const { name, at, also } of actsOf(seed)) {
      const [, doIt] = acts[name] ?? [];
      done.push(`${name} …`);
      const did = (await inTime(doIt?.(stage, at, also) ?? Promise.resolve(''), name)) ?? '';
      done[done.length - 1] = did;
      await inTime(nothingIsWrong(did), `looking after ${did}`);
      if (done.length % 25 === 0) await inTime(holds(), 'holds');
    }
    await inTime(holds(), 'holds');
  } catch (error) {
    const told = [`seed ${seed}, after ${done.length} acts:`, ...done.slice(-40), ...(await standing(seed))];
    throw new Error(told.join('\n'), { cause: error });
  }
});
