import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freshPart, type Part } from '../../article';
import type { HandOffForm } from '../../article/bridge/hand-off';
import type { Dialogs } from '../../electron/machine/dialogs';
import { rememberHandOff } from '../../electron/machine/hand-offs';
import { aMachine, good } from './a-machine';

/** What the save dialog proposed each time, and where the person goes instead. */
let proposed: Parameters<Dialogs<string>['handOff']>[1][];
let to: string | undefined;
let m: ReturnType<typeof aMachine>;
beforeEach(() => {
  proposed = [];
  to = undefined;
  m = aMachine({
    dialogs: {
      handOff: async (_asker, given) => {
        proposed.push(given);
        return to;
      },
    },
  });
  mkdirSync(join(m.home, 'web desk'));
});
afterEach(() => m.end());

const at = (name: string) => join(m.home, 'web desk', name);
const said = (kind: 'headline' | 'paragraph', text: string): Part => ({
  ...freshPart(kind),
  children: [{ text }],
});

/** An open article that may be handed off. */
async function open(headline = 'Sony') {
  good(await m.ask('program', 'begin', { name: 'Anne Roux', libraryFolder: join(m.home, 'library') }));
  const { name } = good(await m.ask('library', 'create', { from: 'nothing', language: 'en' }));
  const { article } = good(await m.ask('article', 'open', { name }));
  write(name, headline, 'Words enough for a body.');
  return { name, id: article.id };
}

function write(name: string, headline: string, text: string): void {
  const working = good(m.machine.articles.working(name, 'window'));
  const parts = [said('headline', headline), said('paragraph', text)];
  good(working.replace({ metadata: working.article.metadata, parts }));
}

async function deliver(name: string, form: HandOffForm, place: string) {
  to = place;
  return good(await m.ask('handOff', 'deliver', { name, ...form }));
}
const page = { shape: 'page', as: 'folder' } as const;
const zip = { shape: 'page', as: 'zip' } as const;

test('nothing was handed off before the first time', async () => {
  const { name } = await open();
  expect(good(await m.ask('handOff', 'last', { name }))).toEqual({ last: null });
  const nowhere = { ok: false, problem: { kind: 'not-there' } };
  expect(await m.ask('handOff', 'reveal', { name })).toMatchObject(nowhere);
  expect(await m.ask('handOff', 'drag', { name })).toMatchObject(nowhere);
});

test('what was given is kept as a version, exactly, and where it lies is remembered', async () => {
  const { name } = await open();
  const given = good(m.machine.articles.working(name, 'window')).article.parts;
  const { path, unremembered } = await deliver(name, zip, at('sony.zip'));
  expect([path, unremembered]).toEqual([at('sony.zip'), null]);
  write(name, 'Sony', 'Other words by now.');

  const { last } = good(await m.ask('handOff', 'last', { name }));
  expect(last).toMatchObject({ ...zip, by: 'Anne Roux', path, isThere: true });
  const version = last?.version ?? '';
  expect(good(await m.ask('versions', 'read', { name, version })).article.parts).toEqual(given);
  const [first] = good(await m.ask('versions', 'list', { name })).versions;
  expect(first).toMatchObject({ id: version, kind: 'handed-over', title: null, form: zip });
});

test('the same words handed off twice are two hand-offs', async () => {
  const { name } = await open();
  await deliver(name, page, at('sony'));
  await deliver(name, page, at('sony'));
  const { versions } = good(await m.ask('versions', 'list', { name }));
  expect(versions.filter(({ kind }) => kind === 'handed-over')).toHaveLength(2);
});

test('it is remembered over a close and a new start', async () => {
  const { name } = await open();
  await deliver(name, page, at('sony'));
  const closed = good(await m.ask('article', 'close', { name }));
  good(await m.ask('article', 'open', { name: closed.name }));
  const { last } = good(await m.ask('handOff', 'last', { name: closed.name }));
  expect(last).toMatchObject({ ...page, path: at('sony'), isThere: true });
});

test('the next one is proposed where the article went, another’s first where the last one went', async () => {
  const { name } = await open();
  await deliver(name, zip, at('the story.v2.zip'));
  await deliver(name, page, at('folder.v3'));
  to = undefined;
  await m.ask('handOff', 'deliver', { name, ...zip });
  const other = await open('Sony again');
  await m.ask('handOff', 'deliver', { name: other.name, ...page });
  expect(proposed).toEqual([
    { as: 'zip', name, within: undefined },
    { as: 'folder', name: 'the story.v2', within: join(m.home, 'web desk') },
    { as: 'zip', name: 'folder.v3', within: join(m.home, 'web desk') },
    { as: 'folder', name: other.name, within: join(m.home, 'web desk') },
  ]);
});

test('what lies there is shown and dragged by the machine; once it is gone that is said', async () => {
  const { name } = await open();
  await deliver(name, zip, at('sony.zip'));
  good(await m.ask('handOff', 'reveal', { name }));
  good(await m.ask('handOff', 'drag', { name }));
  expect([m.shown, m.dragged]).toEqual([[at('sony.zip')], [at('sony.zip')]]);
  renameSync(at('sony.zip'), at('elsewhere.zip'));
  const gone = { ok: false, problem: { kind: 'not-there', at: at('sony.zip') } };
  expect(await m.ask('handOff', 'drag', { name })).toEqual(gone);
  expect(await m.ask('handOff', 'reveal', { name })).toEqual(gone);
  expect(good(await m.ask('handOff', 'last', { name })).last).toMatchObject({ isThere: false });
  expect(m.dragged).toHaveLength(1);
});

test('a newer hand-off than this computer knows was made elsewhere', async () => {
  const { name, id } = await open();
  await deliver(name, zip, at('sony.zip'));
  m.machine.choices.set({
    handOffs: { [id]: { path: at('sony.zip'), version: 'an older one', at: '2026' } },
  });
  expect(good(await m.ask('handOff', 'last', { name })).last).toMatchObject({ path: null, isThere: false });
});

test('a hand-off that no version can keep stands, and the answer says why it is not remembered', async () => {
  const { name } = await open();
  const { folder } = good(m.machine.articles.working(name, 'window'));
  rmSync(join(folder, 'versions'), { recursive: true, force: true });
  writeFileSync(join(folder, 'versions'), 'a file in the way');
  const { path, unremembered } = await deliver(name, page, at('sony'));
  expect(statSync(join(path, 'index.html')).isFile()).toBe(true);
  expect(unremembered).not.toBeNull();
  good(await m.ask('handOff', 'reveal', { name }));
  expect(m.shown).toEqual([at('sony')]);
});

test('how much would leave is weighed without anything being written', async () => {
  const { name } = await open();
  const weight = good(await m.ask('handOff', 'weigh', { name, shape: 'page' }));
  expect(weight).toMatchObject({ files: 3, pictures: 0, pictureBytes: 0 });
  await deliver(name, page, at('sony'));
  const written = ['index.html', 'page.css', 'article.json'].map(
    (file) => statSync(join(at('sony'), file)).size,
  );
  expect(weight.bytes).toBe(written.reduce((sum, size) => sum + size, 0));
});

test('the preview knows where the page is, and what of it is missing', async () => {
  const { name, id } = await open();
  expect(good(await m.ask('handOff', 'preview', { name })).address).toMatch(
    new RegExp(`^app://preview/${id}/index\\.html\\?at=\\d+$`),
  );
  const working = good(m.machine.articles.working(name, 'window'));
  const picture = { sha256: 'a'.repeat(64), type: 'image/jpeg', width: 3, height: 2, name: 'a.jpg' } as const;
  const parts = [...working.article.parts, { ...freshPart('figure'), picture }];
  good(working.replace({ metadata: working.article.metadata, parts }));
  expect(await m.ask('handOff', 'preview', { name })).toMatchObject({
    ok: false,
    problem: { kind: 'picture-missing', picture: `${picture.sha256}.jpg`, name: 'a.jpg' },
  });
});

test('of a thousand articles the one handed off longest ago is forgotten first', () => {
  for (let count = 0; count < 1003; count++)
    rememberHandOff(m.machine.choices, `id-${count}`, {
      path: '/x',
      version: null,
      at: String(1000 + count),
    });
  const ids = Object.keys(m.machine.choices.get().handOffs);
  expect(ids).toHaveLength(1000);
  expect(ids.toSorted((one, other) => Number(one.slice(3)) - Number(other.slice(3)))[0]).toBe('id-3');
});
