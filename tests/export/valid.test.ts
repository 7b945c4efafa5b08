import { describe, expect, it, test } from 'vitest';
import { partKinds, toFragment, toPage } from '../../article';
import { samplePart } from '../parts/sample-part';
import { articleOf, everyPart, sampleAlone } from './articles';
import { accessibilityFindings, validityFindings } from './checkers';

describe('an exported page', { timeout: 60_000 }, () => {
  it('is valid HTML', async () => {
    expect(await validityFindings(toPage(everyPart))).toEqual([]);
  });

  it('has no finding of axe', async () => {
    expect(await accessibilityFindings(toPage(everyPart))).toEqual([]);
  });

  it('is valid with sidebars and pull quotes side by side', async () => {
    const parts = ['headline', 'sidebar', 'pull-quote', 'pull-quote', 'sidebar'] as const;
    const named = parts.map((kind, at) => rename(samplePart(kind), ` ${at}`));
    const page = toPage(articleOf(named));
    expect(await validityFindings(page)).toEqual([]);
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('is valid and accessible when nothing is written yet', async () => {
    const page = toPage(articleOf([]));
    expect(await validityFindings(page)).toEqual([]);
    expect(await accessibilityFindings(page)).toEqual([]);
  });
});

/** The part with another id and other words, so that two of a kind differ. */
const rename = (part: object, by: string): object =>
  JSON.parse(JSON.stringify(part).replace(/("(?:text|id)":")/g, `$1${by.trim()}`));

test.each(partKinds)(
  'a fragment with a %s alone is valid and accessible',
  { timeout: 60_000 },
  async (kind) => {
    const fragment = toFragment(sampleAlone(kind));
    expect(await validityFindings(fragment)).toEqual([]);
    expect(await accessibilityFindings(fragment)).toEqual([]);
  },
);

test('the checkers see what is wrong', { timeout: 60_000 }, async () => {
  const wrong = '<article><h1>One</h1><h3>Three</h3><img src="a.jpg"><p style="color:red">x</article>\n';
  expect((await validityFindings(wrong)).join('\n')).toMatch(/wcag\/h37[\s\S]*no-inline-style/);
  expect((await accessibilityFindings(wrong)).join('\n')).toMatch(/image-alt/);
});
