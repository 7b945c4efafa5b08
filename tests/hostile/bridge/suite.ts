import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { questions } from '../../../article/bridge/contract';
import { questionNames } from '../../../article/bridge/names';
import type { Question } from '../../../article/bridge/question';
import { answering } from '../../../electron/bridge/answer';
import { answersOf } from '../../../electron/bridge/answers';
import { isStranger } from '../../../electron/bridge/our-page';
import { aMachine, good } from '../../machine/a-machine';
import { Ledger, shown, type Verdict } from '../verdict';
import { type Malformed, malformed } from './malformed';
import { validFor } from './valid';

interface Stated {
  readonly title: string;
  readonly stated: Question;
}

const every: readonly Stated[] = Object.entries(questionNames).flatMap(([of, names]) =>
  names.map((name) => ({
    title: `${of}.${name}`,
    stated: Reflect.get(Reflect.get(questions, of), name) as Question,
  })),
);

/** Places that take anything on purpose: what `applyOperations` and the article's own shape prove afterwards. */
const loose = /\b(?:before|node|properties|newProperties)\b/;

/**
 * Every question of the contract with every place of it given over to everything it is not, asked of the whole machine
 * with an article open on a real disk: refused by throwing, and afterwards nothing is otherwise than before.
 */
export async function bridgeSuite(nth: number): Promise<Verdict> {
  const ledger = new Ledger();
  const desk = await begun();
  const served = answering(answersOf(desk.machine), { checked: true });
  const before = desk.state();
  for (const { title, stated } of every) {
    const answer = served.find(({ of, name }) => `${of}.${name}` === title)?.answer;
    const valid = validFor(stated.asks);
    ledger.count('questions');
    if (!answer || valid.length === 0)
      ledger.find(title, 'is not served, or no right question could be made of its shape');
    else
      for (const [at, wrong] of valid.flatMap((right) => [...malformed(right)]).entries())
        if (at % nth === 0) await askWrongly(title, stated, answer, wrong, ledger);
  }
  if (desk.state() !== before)
    ledger.find('afterwards', 'the disk, the choices or the article are others than before');
  if (!(await desk.typed())) ledger.find('afterwards', 'the article takes no more words');
  strangers(ledger);
  await desk.end();
  return ledger.verdict();
}

async function askWrongly(
  title: string,
  { asks }: Question,
  answer: (asked: unknown, asker: string) => Promise<unknown>,
  wrong: Malformed,
  ledger: Ledger,
): Promise<void> {
  const where = `${title} ${wrong.place.join('.')}: ${wrong.what}`;
  const parsed = asks.safeParse(wrong.asked);
  if (parsed.success) {
    ledger.count('right after all');
    if (isOfAnotherKind(wrong) && JSON.stringify(parsed.data) !== '{}')
      ledger.find(where, 'passes for a right question');
    return;
  }
  ledger.count('wrong questions asked');
  try {
    ledger.find(where, `was answered: ${shown(JSON.stringify(await answer(wrong.asked, 'window')))}`);
  } catch (fault) {
    if (!String(fault).includes('in a wrong form')) ledger.find(where, `was not refused but threw ${fault}`);
  }
}

/** A text where a number is asked, and so on, or a text without an end: what no leniency of a shape explains. */
function isOfAnotherKind({ place, instead, stranger }: Malformed): boolean {
  if (loose.test(place.join('.')) || instead === undefined || instead === null) return false;
  if (stranger === undefined || stranger === null) return false;
  const kind = (value: unknown) =>
    Array.isArray(value) ? 'list' : value instanceof Uint8Array ? 'bytes' : typeof value;
  return kind(instead) !== kind(stranger) || (typeof stranger === 'string' && stranger.length > 20_000_000);
}

/** Who asks from another frame or page than the window's own is a stranger, whatever it asks. */
function strangers(ledger: Ledger): void {
  const own = { url: 'app://marbre/index.html' };
  const ask = (senderFrame: { url: string } | null, mainFrame: { url: string }) =>
    isStranger({ senderFrame, sender: { mainFrame } });
  const asked: [string, boolean][] = [
    ['a frame that is gone', ask(null, own)],
    ['a frame inside the window', ask({ url: own.url }, own)],
    ...[
      'app://preview/x/index.html',
      'app://pictures/x/y.svg',
      'app://resize/',
      'app://marbre.canary.invalid/',
      'app://marbre:1/index.html',
      'app://user@canary/index.html',
      'http://marbre/index.html',
      'https://marbre/index.html',
      'file:///index.html',
      'data:text/html,app://marbre/',
      'blob:app://marbre/1',
      'about:blank',
      'about:srcdoc',
      'chrome-error://chromewebdata/',
      'devtools://devtools/',
      '',
    ].map((url): [string, boolean] => {
      const frame = { url };
      return [`a page at ${url}`, ask(frame, frame)];
    }),
  ];
  ledger.count('strangers', asked.length);
  for (const [who, refused] of asked) if (!refused) ledger.find(who, 'may ask');
  if (ask(own, own)) ledger.find('the window’s own page', 'may not ask');
}

/** A machine at work: a library, an article open in it, another in the trash, and a folder that is none of its affair. */
async function begun() {
  const desk = aMachine();
  const library = join(desk.home, 'library');
  mkdirSync(join(desk.home, 'beside'));
  writeFileSync(join(desk.home, 'beside', 'canary.txt'), 'canary');
  good(await desk.ask('program', 'begin', { name: 'Anne Roux', libraryFolder: library }));
  const { name: gone } = good(await desk.ask('library', 'create', { from: 'nothing', language: 'fr' }));
  good(await desk.ask('library', 'trash', { name: gone }));
  const { name } = good(await desk.ask('library', 'create', { from: 'sample', language: 'fr' }));
  good(await desk.ask('article', 'open', { name }));
  return {
    machine: desk.machine,
    state: () => {
      const places = readdirSync(desk.home, { recursive: true, encoding: 'utf8', withFileTypes: true });
      const files = places
        .filter((place) => place.isFile() && !place.parentPath.startsWith(join(desk.home, 'cache')))
        .map((place) => join(place.parentPath, place.name))
        .sort()
        .map((path) => `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`);
      const open = desk.machine.articles.working(name, 'window');
      return JSON.stringify([files, desk.machine.choices.get(), open.ok && open.value.article]);
    },
    typed: async () => {
      const operations = [{ type: 'insert_text' as const, path: [0, 0], offset: 0, text: 'Encore' }];
      const recorded = await desk.ask('article', 'record', { name, sequence: 1, operations });
      const closed = await desk.ask('article', 'close', { name });
      return recorded.ok && closed.ok;
    },
    end: () => desk.end(),
  };
}
