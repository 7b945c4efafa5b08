import { bounds } from './format';

/**
 * Whether a JSON value keeps within the bounds. Walks with a stack of its own, so that no depth of nesting can
 * exhaust the engine's.
 */
export function measureJson(
  value: unknown,
  within: { nodes: number; depth: number } = bounds,
): 'fits' | 'too-deep' | 'too-large' {
  const stack: { value: unknown; depth: number }[] = [{ value, depth: 1 }];
  let nodes = 0;
  for (let top = stack.pop(); top; top = stack.pop()) {
    if (++nodes > within.nodes) return 'too-large';
    if (top.depth > within.depth) return 'too-deep';
    if (typeof top.value !== 'object' || top.value === null) continue;
    const depth = top.depth + 1;
    for (const inner of Object.values(top.value)) stack.push({ value: inner, depth });
  }
  return 'fits';
}
