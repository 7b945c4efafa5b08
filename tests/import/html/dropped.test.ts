import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { droppedKinds } from '../../../article';

test.each(['fr', 'en'])(
  'in %s there is a sentence for everything an import of HTML may drop, and no other',
  (language) => {
    const path = new URL(`../../../assets/locales/${language}.json`, import.meta.url);
    const catalogue: { import: { dropped: Record<string, string> } } = JSON.parse(readFileSync(path, 'utf8'));
    expect(Object.keys(catalogue.import.dropped).sort()).toEqual([...droppedKinds].sort());
  },
);
