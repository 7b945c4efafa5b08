import { languageTag } from '../language-tag';

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The segmenter of a language, made once: making one costs as much as counting a page. A tag Intl refuses is
 * counted as a language nobody named (`und`), whose rules are those of Unicode alone.
 */
export function segmenterOf(language: string, granularity: 'word' | 'grapheme'): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  let segmenter = segmenters.get(key);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(languageTag(language), { granularity });
    segmenters.set(key, segmenter);
  }
  return segmenter;
}
