export { type Comparison, compareArticles, type MetadataDifference } from './compare-articles';
export type { ComparedLine, ComparedPart, PartDifference } from './compare-part';
export { compareWords, type Run } from './compare-words';
