export interface Entry {
  readonly style: 'bulleted' | 'numbered';
  /** As typed: "-", "•", "1.". */
  readonly mark: string;
  /** Of a numbered entry, else 0. */
  readonly number: number;
  readonly text: string;
}

const entry = /^([-–—•*·▪◦‣●■]|(\d{1,2})[.)])\s+(?=\S)/u;

/** A line that begins like an entry of a list; whether it is one depends on its neighbours. */
export function entryOf(text: string): Entry | undefined {
  const found = entry.exec(text);
  if (!found?.[1]) return undefined;
  return {
    style: found[2] === undefined ? 'bulleted' : 'numbered',
    mark: found[1],
    number: Number(found[2] ?? 0),
    text: text.slice(found[0].length),
  };
}

export function isEntry(text: string): boolean {
  return entry.test(text);
}
