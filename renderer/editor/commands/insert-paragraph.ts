import { type Editor, Node, Path, Transforms } from 'slate';
import { freshPart } from '../../../article';
import { isBlank } from '../lines';

/** Puts the caret in an empty paragraph at the path: the one that stands there already, else a new one. */
export function insertParagraph(editor: Editor, at: Path): void {
  if (!isEmptyParagraph(editor, at)) Transforms.insertNodes(editor, freshPart('paragraph'), { at });
  Transforms.select(editor, { path: [...at, 0], offset: 0 });
}

function isEmptyParagraph(editor: Editor, at: Path): boolean {
  if (!Node.has(editor, at)) return false;
  const node = Node.get(editor, at);
  return 'type' in node && node.type === 'paragraph' && isBlank(node);
}

/** An article always keeps one part after its head to write in: adds an empty paragraph where there is none. */
export function keepOneBodyPart(editor: Editor): void {
  const last = editor.children.at(-1);
  if (!last || !('type' in last) || last.type === 'headline' || last.type === 'kicker') {
    Transforms.insertNodes(editor, freshPart('paragraph'), { at: Path.next([editor.children.length - 1]) });
  }
}
