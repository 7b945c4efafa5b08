import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { toFragment, toPage } from '../../article';
import { samplePart } from '../parts/sample-part';
import { articleOf } from './articles';
import { accessibilityFindings, validityFindings } from './checkers';

const inLanguage = (language: string) => articleOf([samplePart('headline')], { language });

test.each(['ar', 'ar-EG', 'he', 'fa', 'ur', 'az-Arab'])('%s runs from right to left', (language) => {
  expect(toPage(inLanguage(language))).toContain(`<html lang="${language}" dir="rtl">`);
  expect(toFragment(inLanguage(language))).toContain(`<article lang="${language}" dir="rtl">`);
});

test.each(['fr-CH', 'en', 'ja', 'az', 'ar-Latn', 'no language'])('%s does not', (language) => {
  expect(toPage(inLanguage(language)) + toFragment(inLanguage(language))).not.toContain('dir=');
});

it('is valid and accessible', async () => {
  const page = toPage(inLanguage('ar'));
  expect(await validityFindings(page)).toEqual([]);
  expect(await accessibilityFindings(page)).toEqual([]);
}, 60_000);

it('has its rules and indents where a line begins, on whichever side that is', () => {
  const css = readFileSync(new URL('../../assets/page.css', import.meta.url), 'utf8');
  expect(css.match(/.*-(?:left|right)\b.*/g)).toBeNull();
});
