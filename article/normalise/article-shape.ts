import { type Editor, Node, Transforms } from 'slate';
import { freshPart } from '../fresh-part';
import { newId } from '../ids';
import { definitionOf, isPart, isPartKind, type Paragraph, type PartKind, partKinds } from '../parts';
import { isBlank } from './holds-words';

const countedKinds = partKinds.filter((kind) => definitionOf(kind).place.count !== 'any');
const headKinds = partKinds.filter((kind) => definitionOf(kind).place.atHead);

/** The article itself: parts only, one headline, at most one kicker and lead, kicker and headline at the head. */
export function articleShape(editor: Editor): boolean {
  return onlyParts(editor) || surplus(editor) || missing(editor) || headInOrder(editor);
}

function onlyParts(editor: Editor): boolean {
  const stray = editor.children.findIndex((child) => !isPart(child));
  const node = editor.children[stray];
  if (!node) return false;
  const at = [stray];
  if (isBlank(node) && editor.children.length > 1) Transforms.removeNodes(editor, { at, voids: true });
  else if (Node.isText(node)) {
    Transforms.wrapNodes(editor, { type: 'paragraph', id: newId(), children: [] }, { at, voids: true });
  } else if (node.type === 'list-entry') {
    Transforms.wrapNodes(editor, { type: 'list', id: newId(), style: 'bulleted', children: [] }, { at });
  } else Transforms.setNodes(editor, { type: 'paragraph', id: newId() }, { at });
  return true;
}

function surplus(editor: Editor): boolean {
  for (const kind of countedKinds) {
    const first = indexOf(editor, kind);
    const second = first < 0 ? -1 : indexOf(editor, kind, first + 1);
    if (second < 0) continue;
    const { otherwise } = definitionOf(kind).place;
    if (!isPartKind(otherwise))
      throw new Error(`${kind}: a part with a bounded count must name what a surplus one becomes.`);
    // Kinds with a bounded count and their `otherwise` are all made of words: only the name changes.
    Transforms.setNodes(editor, { type: otherwise } as Partial<Paragraph>, { at: [second] });
    return true;
  }
  return false;
}

function missing(editor: Editor): boolean {
  const kind = countedKinds.find(
    (kind) => definitionOf(kind).place.count === 'one' && indexOf(editor, kind) < 0,
  );
  if (!kind) return false;
  Transforms.insertNodes(editor, freshPart(kind), { at: [0] });
  return true;
}

function headInOrder(editor: Editor): boolean {
  let place = 0;
  for (const kind of headKinds) {
    const at = indexOf(editor, kind);
    if (at < 0) continue;
    if (at !== place) {
      Transforms.moveNodes(editor, { at: [at], to: [place], voids: true });
      return true;
    }
    place++;
  }
  return false;
}

function indexOf(editor: Editor, kind: PartKind, from = 0): number {
  return editor.children.findIndex((child, at) => at >= from && 'type' in child && child.type === kind);
}
