import { everyPart } from '../word-places';
import type { Checked } from './rule';
import { checkRules, type Finding } from './rules';

/**
 * The check before hand-off. Findings about the article as a whole come first, then those about its parts in the
 * order of the parts. The article is not changed.
 */
export function checkArticle(checked: Checked): Finding[] {
  const places = new Map([...everyPart(checked.article.parts)].map(({ id }, place) => [id, place]));
  const place = ({ part }: Finding) => (part === undefined ? -1 : (places.get(part) ?? places.size));
  const findings = Object.values(checkRules).flatMap((rule): Finding[] => rule(checked));
  return findings.sort((a, b) => place(a) - place(b));
}

/** True when the hand-off must wait. */
export function stopsHandOff(findings: readonly Finding[]): boolean {
  return findings.some(({ level }) => level === 'error');
}
