import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Operation } from '../../article';
import { shippedTemplates } from '../../article/bridge/templates';
import { aMachine, good } from './a-machine';

let m: ReturnType<typeof aMachine>;
beforeEach(async () => {
  m = aMachine();
  good(await m.ask('program', 'begin', { name: 'Anne Roux', libraryFolder: join(m.home, 'library') }));
});
afterEach(() => m.end());

const typed = (text: string): Operation => ({ type: 'insert_text', path: [0, 0], offset: 0, text });

test.each(shippedTemplates)('a %s begins in the language of the window, signed', async (from) => {
  for (const language of ['fr', 'en'] as const) {
    const { name } = good(await m.ask('library', 'create', { from, language }));
    expect(name).toMatch(/^article(-2)?$/);
    const { article } = good(await m.ask('article', 'open', { name }));
    expect(article.metadata).toMatchObject({ language, bylines: ['Anne Roux'] });
  }
});

test('the open article is kept with the words just typed, and the menus offer it', async () => {
  const { name } = good(await m.ask('library', 'create', { from: 'nothing', language: 'fr' }));
  good(await m.ask('article', 'open', { name }));
  good(await m.ask('article', 'record', { name, sequence: 1, operations: [typed('Météo du TK')] }));
  const { template } = good(await m.ask('templates', 'keep', { name, title: ' Météo ' }));
  expect(template).toBe('Météo');
  expect(good(await m.ask('templates', 'list'))).toEqual({ kept: ['Météo'] });
  expect(m.offered.at(-1)).toEqual(['Météo']);
  const begun = good(await m.ask('library', 'create', { from: { kept: 'Météo' }, language: 'en' }));
  expect(readFileSync(join(m.home, 'library', begun.name, 'article.json'), 'utf8')).toContain('Météo du TK');
  good(await m.ask('templates', 'rename', { template: 'Météo', title: 'Bulletin' }));
  expect(m.offered.at(-1)).toEqual(['Bulletin']);
  good(await m.ask('templates', 'remove', { template: 'Bulletin' }));
  expect(m.offered.at(-1)).toEqual([]);
});

test('a name that leads out of the folder of templates reaches nothing', async () => {
  writeFileSync(join(m.home, 'library', 'precious'), 'words');
  await expect(m.ask('templates', 'remove', { template: '../precious' })).rejects.toThrow('wrong form');
  await expect(
    m.ask('library', 'create', { from: { kept: '../../elsewhere' }, language: 'fr' }),
  ).rejects.toThrow('wrong form');
  expect(existsSync(join(m.home, 'library', 'precious'))).toBe(true);
});
