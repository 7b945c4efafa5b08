import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkArticle, everyPart, readArticle, textOf, wordsOf, writeArticle } from '../../../article';
import { shippedTemplates } from '../../../article/bridge/templates';

const languages = ['fr', 'en'] as const;
const every = languages.flatMap((language) =>
  shippedTemplates.map((template) => ({ language, template, file: fileOf(language, template) })),
);

function fileOf(language: string, template: string): string {
  return readFileSync(`assets/templates/${language}/${template}.json`, 'utf8');
}

function articleOf(file: string) {
  const read = readArticle(file);
  if (!read.ok) throw new Error(read.reason);
  return read;
}

/** Words that stand in every story of the kind, and so are nobody's to replace. */
const lasting = [
  ...['Reportage', 'Report', 'Interview', 'Repères', 'Key facts', 'Bio express', 'In short'],
  ...['Lire aussi', 'Read also'],
];

describe.each(every)('the $template in $language', ({ language, file }) => {
  it('is read without mending, and stands as the program writes it', () => {
    const { article, mended } = articleOf(file);
    expect(mended).toEqual([]);
    expect(writeArticle(article)).toBe(file);
  });

  it('is written in its language, has a target length, and says nothing of any story', () => {
    const { metadata } = articleOf(file).article;
    expect(metadata).toMatchObject({ language, status: 'draft', slug: '', bylines: [], statusSteps: [] });
    expect(metadata.targetLength?.count).toBeGreaterThan(100);
  });

  it('has no word the check would let pass: each is a placeholder or stands in every such story', () => {
    const { article } = articleOf(file);
    const findings = checkArticle({ article, now: '2026-11-24T12:00:00.000Z', lost: new Set() });
    const caught = new Set(
      findings.flatMap((each) => (each.rule === 'placeholder' && each.level === 'error' ? [each.part] : [])),
    );
    const passing = [...everyPart(article.parts)].filter((part) => {
      const words = wordsOf(part.children).join(' ').trim();
      return words !== '' && !lasting.includes(words) && !caught.has(part.id) && part.type !== 'sidebar';
    });
    expect(passing.map(({ type }) => type)).toEqual([]);
  });

  it('leaves the headline to the writer', () => {
    const [headline] = articleOf(file).article.parts.filter(({ type }) => type === 'headline');
    expect(headline && 'children' in headline && textOf(headline.children as [])).toBe('');
  });
});
