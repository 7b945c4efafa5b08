export { countParts } from './count-article';
export { countPart } from './count-part';
export { countRange } from './count-range';
export { countText } from './count-text';
export { type Counts, defaultCharactersPerLine, type Measure, type Statistics } from './counts';
export { type HouseLimits, limitsOf, type OverLimit, overLimits, overLimitsOf } from './limits';
export { readingSeconds } from './reading-time';
