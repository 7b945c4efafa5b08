import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const article = fileURLToPath(new URL('../../article', import.meta.url));

/** The folders of the domain; each builds on those before it alone. Files beside them are words that all of them share. */
const order = [
  'html',
  'parts',
  'normalise',
  'format',
  'pictures',
  'statistics',
  'find',
  'compare',
  'check',
  'export',
  'import',
  'bridge',
];

const folderOf = (path: string) => /^([^/\\]+)[/\\]/.exec(path)?.[1];

const steps = readdirSync(article, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => {
    const text = readFileSync(join(article, name), 'utf8');
    return [...text.matchAll(/from '(\.[^']+)'/g)].map(([, to = '']) => {
      const into = relative(article, join(article, dirname(name), to));
      return { name, to: into, from: folderOf(name), into: folderOf(`${into}/`) };
    });
  });

test('every folder of the domain stands in the order', () => {
  const folders = readdirSync(article, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...order].sort());
});

test('a folder of the domain builds on those before it alone', () => {
  const backwards = steps.filter(({ from, into }) => {
    if (from === undefined || into === undefined || !order.includes(into)) return false;
    return order.indexOf(into) > order.indexOf(from);
  });
  expect(backwards.map(({ name, to }) => `${name} takes from ${to}`)).toEqual([]);
  // And the look does see them.
  expect(steps.filter(({ from, into }) => from !== into && into === 'parts').length).toBeGreaterThan(10);
});

test('a part knows no other part: it takes from define-part alone of its own folder', () => {
  const parts = steps.filter(({ name, from }) => from === 'parts' && name !== join('parts', 'index.ts'));
  const others = parts.filter(({ into, to }) => into === 'parts' && to !== join('parts', 'define-part'));
  expect(others.map(({ name, to }) => `${name} takes from ${to}`)).toEqual([]);
  expect(parts.length).toBeGreaterThan(20);
});
