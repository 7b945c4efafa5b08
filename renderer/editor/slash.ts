import { type Editor, Range } from 'slate';
import type { PartKind } from '../../article';
import { isBlank, isWordPart, lineAt } from './lines';

/** Longest that is still taken for the name of a part, in UTF-16 code units, slash and all. */
const longest = 40;

/** An empty paragraph the caret stands in, or one that holds a slash and what was written behind it. */
export interface SlashPlace {
  /** The paragraph's id. */
  readonly id: string;
  /** Undefined while the paragraph is empty. */
  readonly query: string | undefined;
}

export function slashPlace(editor: Editor): SlashPlace | undefined {
  const { selection } = editor;
  if (!selection || Range.isExpanded(selection)) return undefined;
  const [line] = lineAt(editor, selection.focus);
  if (!isWordPart(line) || line.type !== 'paragraph') return undefined;
  if (isBlank(line)) return { id: line.id, query: undefined };
  const [leaf] = line.children;
  const text = line.children.length === 1 ? leaf?.text : undefined;
  if (!text?.startsWith('/') || text.length > longest) return undefined;
  return { id: line.id, query: text.slice(1) };
}

export function samePlace(a: SlashPlace | null | undefined, b: SlashPlace | undefined): boolean {
  return a?.id === b?.id && a?.query === b?.query;
}

/** The kinds one of whose words begins as the query, accents and capitals aside; all of them for an empty query. */
export function kindsNamed(
  query: string,
  kinds: readonly PartKind[],
  names: Readonly<Record<PartKind, string>>,
): PartKind[] {
  const asked = ` ${folded(query)}`;
  return kinds.filter((kind) => [names[kind], kind].some((name) => ` ${folded(name)}`.includes(asked)));
}

function folded(text: string): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trimStart();
}
