import type { Leaf } from '../../article';

/** A part or slot as a case writes it: no ids, and a text for words without marks. */
export interface Written {
  readonly type: string;
  readonly [property: string]: unknown;
  readonly children: string | readonly (Written | Leaf)[];
}

/** One thing a part does: what stands before, what is done to it, what stands after. */
export type Case =
  | { readonly act: 'toHtml'; readonly before: Written; readonly after: string }
  | { readonly act: 'fromHtml'; readonly before: string; readonly after: readonly Written[] }
  | { readonly act: 'normalise'; readonly before: readonly Written[]; readonly after: readonly Written[] };

export function written(before: Written, after: string): Case {
  return { act: 'toHtml', before, after };
}

export function read(before: string, ...after: readonly Written[]): Case {
  return { act: 'fromHtml', before, after };
}

export function normalised(before: readonly Written[], after: readonly Written[]): Case {
  return { act: 'normalise', before, after };
}
