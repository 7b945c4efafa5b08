import { describe, expect, it } from 'vitest';
import { bounds, currentFormat } from '../../article';
import { articleBytes, openArticle } from '../../electron/storage';
import { readVersionBytes } from '../../electron/storage/versions';
import { freshDisk } from '../faults/disk/fresh-disk';
import type { SimulatedDisk } from '../faults/disk/simulated-disk';
import { manualClock } from './manual-clock';
import { must, storyWith, typing } from './story';

const folder = '/library/story';
const good = Buffer.from(articleBytes(storyWith('Les mots d’origine.')));
const text = good.toString();

async function diskWith(bytes: Uint8Array): Promise<SimulatedDisk> {
  const disk = await freshDisk();
  await disk.mkdir(folder);
  disk.writeOutside(`${folder}/article.json`, bytes);
  return disk;
}

/**
 * Opens the bytes, types and saves; answers what became of them. Whatever they were, they stand afterwards: in the file
 * where they cannot be opened, else in a version.
 */
async function opened(bytes: Uint8Array): Promise<'refused' | 'read-only' | 'saved'> {
  const disk = await diskWith(bytes);
  const given = { disk, folder, journals: '/own/journals', by: 'Anne', clock: manualClock() };
  const outcome = await openArticle(given);
  const stands = () => disk.look(`${folder}/article.json`)?.equals(bytes);
  if (!outcome.ok) {
    expect([outcome.problem.kind, stands()]).toEqual(['unreadable-article', true]);
    return 'refused';
  }
  const article = outcome.value;
  expect(stands()).toBe(true);
  const typed = article.record(typing(article.article, ' Et la suite.'));
  if (!typed.ok && article.state.name === 'read-only') {
    must(await article.close());
    expect(stands()).toBe(true);
    return 'read-only';
  }
  must(typed);
  must(await article.saveNow());
  const versions = must(await article.versions());
  const kept = await Promise.all(versions.map(({ file }) => readVersionBytes(disk, folder, file)));
  expect(kept.some((one) => one.ok && Buffer.compare(one.value, bytes) === 0)).toBe(true);
  must(await article.close());
  return 'saved';
}

const spread = (every: number) =>
  Array.from({ length: Math.floor(good.length / every) }, (_, at) => at * every);

describe('an article file', () => {
  it.each([0x01, 0x20, 0x80, 0xff])(
    'with a byte changed by %i is refused or opened, its bytes kept',
    async (by) => {
      const outcomes = new Set<string>();
      for (const at of spread(7)) {
        const bytes = Buffer.from(good);
        bytes[at] = (bytes[at] ?? 0) ^ by;
        outcomes.add(await opened(bytes));
      }
      expect(outcomes.has('refused')).toBe(true);
      // A byte above ASCII alone is no UTF-8: nothing is read as a row of replacement characters.
      if (by >= 0x80) expect([...outcomes]).toEqual(['refused']);
    },
  );

  it('cut anywhere is refused, its bytes kept', async () => {
    for (const at of spread(13)) expect(await opened(good.subarray(0, at))).toBe('refused');
  });

  it.each<[string, string | Uint8Array, string]>([
    ['that is nothing', '', 'refused'],
    ['of zeros', Buffer.alloc(4096), 'refused'],
    ['with zeros after it', Buffer.concat([good, Buffer.alloc(512)]), 'refused'],
    ['that is a list', '[]', 'refused'],
    ['that is a number', '1e999', 'refused'],
    ['that is null', 'null', 'refused'],
    ['of lists 100,000 deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'refused'],
    [
      'with parts 100,000 deep',
      text.replace('"parts": [', `"parts": [${'['.repeat(100_000)}${']'.repeat(100_000)},`),
      'refused',
    ],
    ['with more letters than fit', `{"x": "${'x'.repeat(bounds.characters)}"}`, 'refused'],
    ['in Latin-1', Buffer.from(text, 'latin1'), 'refused'],
    ['in UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le'), 'refused'],
    ['with a byte-order mark', `\ufeff${text}`, 'saved'],
    ['with half an emoji', text.replace('origine', '\\ud83d'), 'saved'],
    ['with a field twice', text.replace('"format"', '"desk": 1, "desk": 2, "format"'), 'saved'],
    ['with a field named __proto__', text.replace('"format"', '"__proto__": {"x": 1}, "format"'), 'saved'],
    ['with parts of strange kinds', text.replace('"lead"', '"poll"'), 'saved'],
    ['with strange marks', text.replace('{"text":"Les', '{"blink":true,"text":"Les'), 'saved'],
    ['whose metadata are a list', text.replace(/"metadata": \{[^}]*\}/, '"metadata": []'), 'saved'],
    [
      'of a newer format',
      text.replace(`"format": ${currentFormat}`, `"format": ${currentFormat + 1}`),
      'read-only',
    ],
    ['of no format', text.replace(`"format": ${currentFormat}`, '"format": "x"'), 'refused'],
  ])('%s', async (_, given, outcome) => {
    const bytes = typeof given === 'string' ? Buffer.from(given) : given;
    expect(good.equals(Buffer.from(bytes))).toBe(false);
    expect(await opened(Buffer.from(bytes))).toBe(outcome);
  });
});
