import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { brokenSeals, sealedModules, sealedWords } from './sealed-words';

const root = join(import.meta.dirname, '..', '..');
const sources = ['article', 'electron', 'renderer'].flatMap((house) =>
  readdirSync(join(root, house), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => `${house}/${file.replaceAll(sep, '/')}`),
);

test('no word that opens a door stands outside the one file named for it', () => {
  const broken = sources.flatMap((file) =>
    brokenSeals(file, readFileSync(join(root, file), 'utf8')).map((word) => `${file}: ${word}`),
  );
  expect(sources.length).toBeGreaterThan(400);
  expect(broken).toEqual([]);
});

test.each(Object.entries({ ...sealedWords, ...sealedModules }).filter(([, file]) => file !== null))(
  '%s still stands in the file named for it',
  (word, file) => {
    expect(existsSync(join(root, file ?? ''))).toBe(true);
    expect(readFileSync(join(root, file ?? ''), 'utf8')).toContain(word);
  },
);

// Each as somebody in a hurry would write it.
test.each([
  ['webPreferences', 'new Window({ webPreferences: { sandbox: false } });'],
  ['innerHTML', 'element.innerHTML = words;'],
  ['innerHTML', "element['innerHTML'] = words;"],
  ['innerHTML', 'element[`innerHTML`] = words;'],
  ['innerHTML', "Reflect.set(element, 'innerHTML', words);"],
  ['innerHTML', 'const { innerHTML: words } = element;'],
  ['innerHTML', 'element!.innerHTML += words as string;'],
  ['dangerouslySetInnerHTML', '<p dangerouslySetInnerHTML={{ __html: words }} />;'],
  ['srcDoc', '<iframe srcDoc={words} />;'],
  ['executeJavaScript', 'void contents.executeJavaScript(words);'],
  ['openExternal', "import { shell } from 'electron'; void shell.openExternal(address);"],
  ['openExternal', 'const open = shell?.openExternal; void open(address);'],
  ['eval', 'eval(words);'],
  ['eval', '(0, eval)(words);'],
  ['eval', "globalThis['eval'](words);"],
  ['Function', "new Function('words', words)();"],
  ['fetch', "void fetch('https://example.org/');"],
  ['fetch', 'void globalThis.fetch(address);'],
  ['node:https', "import { get } from 'node:https';"],
  ['node:net', "const net = await import('node:net');"],
  ['node:child_process', "import { exec } from 'node:child_process';"],
])('a line that says %s is seen: %s', (word, line) => {
  expect(brokenSeals('renderer/seeded.tsx', line)).toEqual([word]);
});

test('a comment, a sentence and a longer name are no door', () => {
  const source =
    "// innerHTML\nconst words = 'never innerHTML'; type F = (a: Function) => void; void evaluate(words);";
  expect(brokenSeals('renderer/seeded.tsx', source)).toEqual([]);
});
