import { describe, expect, it } from 'vitest';
import { setAsideBecause, unsureAbout } from '../../../article';
import en from '../../../assets/locales/en.json';
import fr from '../../../assets/locales/fr.json';

describe.each([
  ['en', en],
  ['fr', fr],
])('the sentences in %s', (_, { import: sentences }) => {
  it('say all that an import may be unsure of, and where', () => {
    expect(Object.keys(sentences.unsure).sort()).toEqual([...unsureAbout].sort());
    for (const [what, sentence] of Object.entries(sentences.unsure))
      expect([what, what === 'language' || sentence.includes('{{line}}')]).toEqual([what, true]);
  });

  it('say why each thing was set aside, and which', () => {
    expect(Object.keys(sentences.setAside).sort()).toEqual([...setAsideBecause].sort());
    for (const sentence of Object.values(sentences.setAside))
      expect(sentence).toMatch(/\{\{line\}\}.*\{\{text\}\}/);
  });
});
