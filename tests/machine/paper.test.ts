import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { everyPart } from '../../article';
import { aMachine, good } from './a-machine';

let to: string | undefined;
let m: ReturnType<typeof aMachine>;
beforeEach(() => {
  to = undefined;
  m = aMachine({ dialogs: { saveFile: async () => to } });
});
afterEach(() => m.end());

/** The sample story, open, with its one picture. */
async function open() {
  good(await m.ask('program', 'begin', { name: 'Anne Roux', libraryFolder: join(m.home, 'library') }));
  const { name } = good(await m.ask('library', 'create', { from: 'sample', language: 'en' }));
  const { article } = good(await m.ask('article', 'open', { name }));
  return { name, article };
}

test('what is printed is the page of the preview', async () => {
  const { name, article } = await open();
  good(await m.ask('paper', 'print', { name }));
  expect(m.printed).toEqual([expect.stringContaining(`app://preview/${article.id}/index.html`)]);
});

test('a PDF is written whole in place of what stood there', async () => {
  const { name } = await open();
  to = join(m.home, 'proof.pdf');
  writeFileSync(
    to,
    'an earlier proof, much longer than the new one will ever be, so that a rest of it would show',
  );
  expect(good(await m.ask('paper', 'savePdf', { name }))).toEqual({ path: to });
  expect(readFileSync(to, 'utf8')).toMatch(/^%PDF of app:\/\/preview\/[^/]+\/index\.html\?at=\d+$/);
  expect(readdirSync(m.home).filter((file) => file.includes('proof'))).toEqual(['proof.pdf']);
});

test('a PDF chosen by a link replaces what the link leads to, and the link stays', async () => {
  const { name } = await open();
  const latest = join(m.home, 'latest.pdf');
  writeFileSync(latest, 'an earlier proof');
  to = join(m.home, 'proof.pdf');
  symlinkSync(latest, to);
  expect(good(await m.ask('paper', 'savePdf', { name }))).toEqual({ path: to });
  expect(readFileSync(latest, 'utf8')).toMatch(/^%PDF/);
  expect(readlinkSync(to)).toBe(latest);
});

test('thought better of, or where nothing can be written, nothing is', async () => {
  const { name } = await open();
  expect(await m.ask('paper', 'savePdf', { name })).toEqual({ ok: false, problem: { kind: 'cancelled' } });
  to = join(m.home, 'no such folder', 'proof.pdf');
  expect(await m.ask('paper', 'savePdf', { name })).toMatchObject({
    ok: false,
    problem: { kind: 'not-there' },
  });
  to = join(m.home, 'a folder.pdf');
  mkdirSync(to);
  expect((await m.ask('paper', 'savePdf', { name })).ok).toBe(false);
  expect(readdirSync(to)).toEqual([]);
  expect(readdirSync(m.home).filter((file) => /proof|\.pdf/.test(file))).toEqual(['a folder.pdf']);
});

test('a picture that is missing is said before any dialog is shown', async () => {
  const { name, article } = await open();
  const { folder } = good(m.machine.articles.working(name, 'window'));
  expect([...everyPart(article.parts)].some((part) => part.type === 'figure' && part.picture)).toBe(true);
  rmSync(join(folder, 'pictures'), { recursive: true });
  const missing = { ok: false, problem: { kind: 'picture-missing' } };
  expect(await m.ask('paper', 'print', { name })).toMatchObject(missing);
  expect(await m.ask('paper', 'savePdf', { name })).toMatchObject(missing);
  expect(m.printed).toEqual([]);
});
