import type { Problem } from '../../article';
import { longestTitle } from '../../article/bridge/templates';

/** What the field takes, in characters: more than a template's title has, so that a longer one is seen whole and nothing is cut. */
export const longestTyped = 1000;

/** Why a template cannot be called so; undefined where it can. */
export function tooLong(title: string): Problem | undefined {
  return title.length > longestTitle
    ? { kind: 'name-too-long', at: title, length: title.length, limit: longestTitle }
    : undefined;
}
