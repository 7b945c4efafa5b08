import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type Article,
  checkArticle,
  partKinds,
  pictureFile,
  readArticle,
  toPage,
  toPlainText,
} from '../../article';
import { figuresOf } from '../../article/export/summary';
import { accessibilityFindings, validityFindings } from './checkers';

const folder = new URL('../../assets/samples/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
const text = (name: string) => readFileSync(new URL(name, folder), 'utf8');

function sample(name: string): Article {
  const reading = readArticle(text(name));
  if (!reading.ok || reading.mended.length > 0) throw new Error(`${name} is not right as it stands.`);
  return reading.article;
}

it('there is a sample story for each language of the interface', () => {
  expect(names).toEqual(['en.json', 'fr.json']);
});

describe.each(names)('the sample story %s', { timeout: 60_000 }, (name) => {
  it('has every part in it', () => {
    const kinds = new Set<string>(sample(name).parts.map(({ type }) => type));
    expect(partKinds.filter((kind) => kind !== 'unrecognised' && !kinds.has(kind))).toEqual([]);
  });

  it('could be handed off as it is', () => {
    const given = { article: sample(name), now: '2026-11-22T09:00:00.000Z', lost: new Set<string>() };
    expect(checkArticle(given)).toEqual([]);
  });

  it('has its picture beside it, under the name of its bytes', () => {
    for (const { picture } of figuresOf(sample(name).parts)) {
      if (!picture) throw new Error('A figure of a sample has no picture.');
      const bytes = readFileSync(new URL(`pictures/${pictureFile(picture)}`, folder));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(picture.sha256);
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([picture.width, picture.height]);
    }
  });

  it('is exported as valid and accessible HTML', async () => {
    const page = toPage(sample(name));
    expect(await validityFindings(page)).toEqual([]);
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('keeps the spaces of French typography', () => {
    if (name !== 'fr.json') return;
    const words = toPlainText(sample(name)).replace(/<https:[^>]*>/g, '');
    expect(words).toMatch(/\u00a0: .*\u00a0»/s);
    expect(words.match(/.{0,10}(?:[^\u00a0\u202f][;!?»]|[^\u00a0]: |«[^\u00a0]).{0,10}/g)).toBeNull();
  });
});
