export { checkArticle, stopsHandOff } from './check-article';
export type { Checked, Level } from './rule';
export { type CheckRule, checkRules, type Finding } from './rules';
export { type CheckSentence, checkSentence } from './sentence';
