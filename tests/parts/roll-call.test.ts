import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { definitionOf, partKinds, readArticle, slotNames, writeArticle } from '../../article';
import { everyPart, sampleAlone } from '../export/articles';
import { samplePart } from './sample-part';

const named = (path: string) => new URL(path, import.meta.url);

describe('every part of the roll', () => {
  it.each(partKinds)('%s stands in a file of its own name, under its own kind', (kind) => {
    expect(definitionOf(kind).kind).toBe(kind);
    expect(existsSync(named(`../../article/parts/${kind}.ts`)), `article/parts/${kind}.ts`).toBe(true);
  });

  it.each(partKinds)('%s states every face of a definition', (kind) => {
    expect(Object.keys(definitionOf(kind)).sort()).toEqual([
      'counts',
      'fresh',
      'fromHtml',
      'kind',
      'limits',
      'onEnter',
      'place',
      'properties',
      'sample',
      'shape',
      'toHtml',
    ]);
  });

  it.each(partKinds)('%s has a sample in its normal form, every slot of it filled', (kind) => {
    const article = sampleAlone(kind);
    expect(readArticle(writeArticle(article))).toMatchObject({ ok: true, article });
    const sample = JSON.stringify(samplePart(kind));
    for (const slot of slotNames(kind))
      expect(sample).toMatch(new RegExp(`"${slot}","children":\\[{"text":"[^"]+"`));
  });

  it.each(partKinds)('%s has cases', (kind) => {
    const folder = named(`./${kind}/`);
    expect(existsSync(folder) ? readdirSync(folder).length : 0, `tests/parts/${kind}/`).toBeGreaterThan(1);
  });

  it('and no case is left of a part that is gone', () => {
    const folders = readdirSync(named('./'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...partKinds].sort());
  });

  it('stands in the article the export tests write', () => {
    expect(new Set(everyPart.parts.map(({ type }) => type))).toEqual(new Set(partKinds));
  });
});
