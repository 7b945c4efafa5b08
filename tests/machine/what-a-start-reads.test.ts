import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Names of the packages whose code the program reads before it opens its first window: those not imported on demand. */
function packagesReadAtStart(): Set<string> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const ahead = [join(root, 'electron', 'main.ts')];
  for (let file = ahead.pop(); file !== undefined; file = ahead.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const statements = readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\s(?!type\s)(?:[^'";]*?\sfrom\s)?'([^']+)'/gm,
    );
    for (const [, from = ''] of statements) {
      if (from.startsWith('.')) ahead.push(...fileOf(join(dirname(file), from)));
      else packages.add(from);
    }
  }
  return packages;
}

/** A module's file; none for a style sheet or another text that is taken in as it is. */
function fileOf(path: string): string[] {
  return [`${path}.ts`, join(path, 'index.ts'), path].filter(
    (file) => file.endsWith('.ts') && existsSync(file) && statSync(file).isFile(),
  );
}

test('a start reads no parser of packages and pictures, which only some days need', () => {
  const packages = packagesReadAtStart();
  // It sees what it looks for: the shapes of the bridge and the article's tree are needed at once.
  expect([...packages]).toEqual(expect.arrayContaining(['zod', 'slate', 'i18next']));
  for (const onDemand of ['exifreader', '@xmldom/xmldom', 'yauzl', 'fflate'])
    expect(packages).not.toContain(onDemand);
});
