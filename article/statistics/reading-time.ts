/**
 * Words a minute an adult reads silently, by language. Source: Trauzettel-Klosinski, Dietz and the IReST Study
 * Group, "Standardized Assessment of Reading Performance", Investigative Ophthalmology & Visual Science 53 (2012),
 * table of means for 17 languages.
 */
const wordsPerMinute = new Map([
  ['de', 179],
  ['en', 228],
  ['es', 218],
  ['fr', 195],
  ['it', 188],
  ['nl', 202],
  ['pt', 181],
]);

/** Mean of the study's languages, for any other. */
const otherwise = 184;

/** Seconds it takes to read so many words in a language (a BCP 47 tag), not rounded, so that times add up. */
export function readingSeconds(words: number, language: string): number {
  const [primary = ''] = language.toLowerCase().split('-');
  return (words * 60) / (wordsPerMinute.get(primary) ?? otherwise);
}
