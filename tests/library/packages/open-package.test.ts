import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPackage } from '../../../electron/library/packages/open-package';
import { PackageRefused } from '../../../electron/library/packages/package-problem';
import { type EntryByHand, zipByHand } from './zip-by-hand';

const article = { name: 'article.json', bytes: '{}' };
const picture = `pictures/${'a'.repeat(64)}.jpg`;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'marbre-package-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Opens and reads everything: its places, or why it was refused. */
async function reading(bytes: Uint8Array): Promise<string[] | string> {
  const path = join(folder, 'a.marbre');
  writeFileSync(path, bytes);
  try {
    const opened = await openPackage(path);
    try {
      for (const file of opened.files) await file.read();
      return opened.files.map(({ place }) => place);
    } finally {
      opened.close();
    }
  } catch (refused) {
    if (refused instanceof PackageRefused) return refused.reason;
    throw refused;
  }
}

describe('a package is read', () => {
  it.each<[string, EntryByHand[], string[]]>([
    ['with its files side by side', [article, { name: picture, bytes: 'x' }], ['article.json', picture]],
    [
      'with a folder around them',
      [{ name: 'sony/' }, { ...article, name: 'sony/article.json' }],
      ['article.json'],
    ],
    [
      'without what file managers add',
      [
        { ...article, name: 'sony/article.json' },
        { name: 'sony/.DS_Store' },
        { name: '__MACOSX/sony/._article.json' },
        { name: 'sony/versions/Thumbs.db' },
      ],
      ['article.json'],
    ],
    ['deflated', [{ ...article, deflated: true }], ['article.json']],
  ])('%s', async (_how, entries, places) => {
    expect(await reading(zipByHand(entries))).toEqual(places);
  });
});

describe('a package is refused', () => {
  const million = Buffer.alloc(1_000_000);
  const named = (name: string) => [article, { name, bytes: 'x' }];
  it.each<[string, string, EntryByHand[]]>([
    ['leads-outside', 'a step up', named('../article.json')],
    ['leads-outside', 'a step up inside', named('pictures/../../x.jpg')],
    ['leads-outside', 'an absolute place', named('/etc/passwd')],
    ['leads-outside', 'a drive', named('C:/x.jpg')],
    ['leads-outside', 'a drive without a slash', named('C:x.jpg')],
    ['leads-outside', 'a backslash', named('..\\x.jpg')],
    ['leads-outside', 'a share', named('\\\\host\\x')],
    ['leads-outside', 'a zero character', named('pictures/x\0.jpg')],
    ['leads-outside', 'an empty step', named('pictures//x.jpg')],
    ['leads-outside', 'a step to itself', named('./pictures')],
    ['link', 'a symbolic link', [article, { name: picture, bytes: '/etc/passwd', mode: 0o120777 }]],
    ['link', 'a device', [article, { name: picture, mode: 0o060644 }]],
    ['duplicate-name', 'two files of one name', [article, article]],
    [
      'duplicate-name',
      'two names that differ in case',
      [article, ...['versions/A', 'versions/a'].map((name) => ({ name }))],
    ],
    [
      'duplicate-name',
      'two names that differ in composition',
      [article, ...['versions/\u00e9', 'versions/e\u0301'].map((name) => ({ name }))],
    ],
    ['unknown-file', 'a program', named('run.exe')],
    ['unknown-file', 'a device name', named('versions/nul')],
    ['unknown-file', 'a picture not named by its content', named('pictures/photo.jpg')],
    ['unknown-file', 'a folder too deep', named('versions/a/b')],
    [
      'no-article',
      'two articles',
      [
        { ...article, name: 'a/article.json' },
        { ...article, name: 'b/article.json' },
      ],
    ],
    ['encrypted', 'an encrypted file', [{ ...article, flags: 0x801, stated: { packed: 14 } }]],
    ['encrypted', 'a strongly encrypted file', [{ ...article, flags: 0x841 }]],
    ['damaged', 'an unknown packing', [{ ...article, method: 99 }]],
    ['damaged', 'a wrong checksum', [{ ...article, stated: { crc: 1 } }]],
    [
      'damaged',
      'more bytes than stated',
      [{ name: 'article.json', bytes: million, deflated: true, stated: { size: 10 } }],
    ],
    [
      'damaged',
      'fewer bytes than stated',
      [{ name: 'article.json', bytes: '{}', deflated: true, stated: { size: 100 } }],
    ],
    [
      'expands-too-far',
      'a bomb',
      [{ name: 'article.json', bytes: Buffer.alloc(20_000_000), deflated: true }],
    ],
    [
      'expands-too-far',
      'a size beyond every bound',
      [{ ...article, deflated: true, stated: { size: 0xf000_0000 } }],
    ],
    [
      'expands-too-far',
      'files laid over one another',
      [
        { name: 'article.json', bytes: million },
        ...[1, 2, 3].map((at) => ({ name: `versions/${at}`, bytes: million, over: 0 })),
      ],
    ],
    ['no-article', 'no article', [{ name: picture }]],
    ['no-article', 'nothing', []],
  ])('%s: %s', async (reason, _what, entries) => {
    expect(await reading(zipByHand(entries))).toBe(reason);
  });

  const good = zipByHand([article, { name: picture, bytes: million }]);
  it.each([
    ['not-a-zip', 'text', Buffer.from('Bonjour')],
    ['not-a-zip', 'an empty file', Buffer.alloc(0)],
    ['not-a-zip', 'a zip cut short', good.subarray(0, good.length - 30)],
    [
      'damaged',
      'a list of contents that points past the end',
      good.fill(0xff, good.length - 6, good.length - 2),
    ],
  ])('%s: %s', async (reason, _what, bytes) => {
    expect(await reading(bytes)).toBe(reason);
  });
});
