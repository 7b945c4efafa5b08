import { describe, expect, it } from 'vitest';
import { freeFolderName, isUnsafeName, nameKey } from '../../../electron/library/names/folder-name';

describe('the folder of an article is named', () => {
  it.each([
    ['by its slug', 'sony-pekin', [], 'sony-pekin'],
    ['article, without a slug', '', [], 'article'],
    ['with a number, where the name is taken', 'sony', ['sony', 'sony-2'], 'sony-3'],
    ['with a number, where only case differs', 'sony', ['Sony'], 'sony-2'],
    ['with a number, where only the composition of an accent differs', 'article', ['ARTICLE'], 'article-2'],
    ['never as a device of Windows', 'con', [], 'article-con'],
    ['never as a device of Windows, numbered or not', 'com1', ['article-com1'], 'article-com1-2'],
    [
      'with at most 64 characters, cut at a hyphen',
      `${'mot-'.repeat(24)}fin`,
      [],
      'mot-'.repeat(16).slice(0, -1),
    ],
    ['with at most 64 characters, where no hyphen is', 'a'.repeat(100), [], 'a'.repeat(64)],
    [
      'with at most 64 characters, its number included',
      'a'.repeat(100),
      ['a'.repeat(64)],
      `${'a'.repeat(62)}-2`,
    ],
  ])('%s', (_how, slug, taken, name) => {
    expect(freeFolderName(slug, taken)).toBe(name);
  });

  it('refuses names that are no name on one of the systems', () => {
    const refused = [
      '',
      '.',
      '..',
      'a/b',
      'a\\b',
      'a:b',
      'a.',
      'a ',
      'nul',
      'NUL.txt',
      'com¹',
      'a\u0000',
      'x'.repeat(256),
    ];
    expect(refused.filter((name) => !isUnsafeName(name))).toEqual([]);
    expect(['sony', 'été 2014', 'console', 'com10', '.trash'].filter(isUnsafeName)).toEqual([]);
  });

  it('takes composed and decomposed accents for one name', () => {
    expect(nameKey('E\u0301te\u0301')).toBe(nameKey('été'));
  });
});
