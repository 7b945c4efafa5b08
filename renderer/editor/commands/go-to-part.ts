import { Editor, Node, type Path, type Range, Transforms } from 'slate';
import { rangeOf } from '../find/place-range';

/** A place a finding of the check is about. */
export interface PartPlace {
  /** Id of the part. */
  readonly part: string;
  readonly slot?: string | undefined;
  /** Id of the list's entry. */
  readonly entry?: string | undefined;
  /** The words meant of that line, in UTF-16 units. */
  readonly words?: { readonly at: number; readonly length: number } | undefined;
}

/**
 * Selects the words that are meant; without such, puts the caret before the first word of the part or entry, or behind what
 * stands in the slot. Answers false where there is none.
 */
export function goToPart(editor: Editor, { part, slot, entry, words }: PartPlace): boolean {
  const path = pathOf(editor, entry ?? part) ?? pathOf(editor, part);
  if (path === undefined) return false;
  const at = Node.elements(Node.get(editor, path));
  const inSlot = [...at].find(([node, under]) => under.length === 1 && 'type' in node && node.type === slot);
  const line = inSlot ? [...path, ...inSlot[1]] : path;
  const meant = words && selected(editor, line, words);
  Transforms.select(editor, meant ?? (inSlot ? Editor.end(editor, line) : Editor.start(editor, line)));
  return true;
}

function pathOf(editor: Editor, id: string): Path | undefined {
  for (const [node, path] of Node.elements(editor)) if ('id' in node && node.id === id) return path;
  return undefined;
}

/** The words as a selection; undefined where the line has become shorter. */
function selected(
  editor: Editor,
  path: Path,
  { at, length }: NonNullable<PartPlace['words']>,
): Range | undefined {
  return rangeOf(editor, { path, start: at, end: at + length });
}
