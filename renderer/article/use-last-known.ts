import { useState } from 'react';

/**
 * What was known last of an article while it is looked at anew: it becomes another copy of itself when another program writes
 * it, and what is offered must not come and go for that.
 * @param known undefined until it was looked at
 */
export function useLastKnown<Known>(id: string, known: Known | undefined): Known | undefined {
  const [last, setLast] = useState({ id, known });
  if (known !== undefined && (last.known !== known || last.id !== id)) setLast({ id, known });
  return known ?? (last.id === id ? last.known : undefined);
}
