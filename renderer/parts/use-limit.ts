import { useEffect, useMemo, useRef } from 'react';
import type { RenderElementProps } from 'slate-react';
import { isPart, type OverLimit, overLimitsOf } from '../../article';
import { useSetting } from '../editor/setting';
import './limit.css';

/** How a part looks and sounds that is over a limit; nothing while it is not. */
export interface LimitAttributes {
  'data-limit'?: string;
  'data-limit-level'?: OverLimit['level'];
  'aria-description'?: string;
}

/**
 * The limit a part has passed, drawn beside it by CSS, so that it is never in the text and never copied. Counted anew
 * only for another part, and Slate makes another at each change of its words. Those who hear the page are told once,
 * when the limit is passed, and again at the next one; never of what stood there when the article was opened.
 */
export function useLimit(element: RenderElementProps['element']): LimitAttributes {
  const { limits } = useSetting();
  const over = useMemo(() => worst(element, limits.language), [element, limits]);
  const level = over?.level;
  const before = useRef(level);
  useEffect(() => {
    const isWorse = level !== undefined && level !== before.current && before.current !== 'error';
    before.current = level;
    if (isWorse && over) limits.passed(over);
  }, [level, over, limits]);
  if (!over) return {};
  return {
    'data-limit': limits.shown(over),
    'data-limit-level': over.level,
    'aria-description': limits.sentence(over),
  };
}

function worst(element: RenderElementProps['element'], language: string): OverLimit | undefined {
  if (!isPart(element)) return undefined;
  const over = overLimitsOf(element, language);
  return over.find(({ level }) => level === 'error') ?? over[0];
}
