import { type Editor, Node, Path, Transforms } from 'slate';
import { cleanLine, cleanText, type Leaf } from '../words';
import { holdsWords } from './holds-words';

/** A part, slot or entry of words: leaves only, clean characters, at most one of superscript and subscript. */
export function wordsShape(editor: Editor, path: Path, lines: 'one' | 'many'): boolean {
  const { children } = Node.get(editor, path) as { children: Node[] };
  for (const [at, child] of children.entries()) {
    const childPath = [...path, at];
    if (Node.isText(child)) {
      if (cleanLeaf(editor, child, childPath, lines)) return true;
    } else if (!Node.isElement(child) || holdsWords(child)) {
      unwrapApart(editor, childPath, children.length, lines);
      return true;
    } else {
      // Not words: it stands after the whole part, where the article's shape takes it up.
      Transforms.moveNodes(editor, { at: childPath, to: [(path[0] ?? 0) + 1], voids: true });
      return true;
    }
  }
  return false;
}

/** Unwraps words nested in words, with a line break or a space on each side, so that no two words grow together. */
function unwrapApart(editor: Editor, path: Path, siblings: number, lines: 'one' | 'many'): void {
  const text = lines === 'many' ? '\n' : ' ';
  const at = path.at(-1) ?? 0;
  if (at < siblings - 1) Transforms.insertNodes(editor, { text }, { at: Path.next(path) });
  Transforms.unwrapNodes(editor, { at: path, voids: true });
  if (at > 0) Transforms.insertNodes(editor, { text }, { at: path });
}

function cleanLeaf(editor: Editor, leaf: Leaf, path: Path, lines: 'one' | 'many'): boolean {
  if (leaf.superscript && leaf.subscript) {
    Transforms.unsetNodes(editor, 'subscript', { at: path });
    return true;
  }
  const clean = lines === 'one' ? cleanLine(leaf.text) : cleanText(leaf.text);
  if (clean === leaf.text) return false;
  replaceText(editor, path, leaf.text, clean);
  return true;
}

/** Replaces only what differs, so that a caret before or after it stays where it was. */
function replaceText(editor: Editor, path: Path, before: string, after: string): void {
  let offset = 0;
  while (offset < after.length && before[offset] === after[offset]) offset++;
  let tail = 0;
  while (
    tail < Math.min(before.length, after.length) - offset &&
    before.at(-1 - tail) === after.at(-1 - tail)
  )
    tail++;
  const removed = before.slice(offset, before.length - tail);
  const inserted = after.slice(offset, after.length - tail);
  if (removed) editor.apply({ type: 'remove_text', path, offset, text: removed });
  if (inserted) editor.apply({ type: 'insert_text', path, offset, text: inserted });
}
