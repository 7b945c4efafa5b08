import { useEffect, useState } from 'react';
import { useSlateSelector } from 'slate-react';
import { samePlace, slashPlace } from './slash';

/**
 * What was written behind a slash just put into an empty paragraph; undefined once it was given up, the caret left, or
 * the slash went. A slash that stands there already asks for nothing: it is text.
 */
export function useSlash(): { query: string | undefined; giveUp: () => void } {
  const place = useSlateSelector(slashPlace, samePlace);
  const [asked, setAsked] = useState<{ empty?: string; open?: string }>({});
  const { id, query } = place ?? {};
  useEffect(() => {
    setAsked(({ empty, open }) => {
      if (id === undefined) return {};
      if (query === undefined) return { empty: id };
      return open === id || (empty === id && query === '') ? { open: id } : {};
    });
  }, [id, query]);
  return { query: asked.open === id ? query : undefined, giveUp: () => setAsked({}) };
}
