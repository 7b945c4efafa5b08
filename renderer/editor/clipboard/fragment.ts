import { Editor, Node, Path, Range } from 'slate';
import { failed, isPart, measureJson, mendParts, type Outcome, type Part, succeeded } from '../../../article';
import { isBlank, isWordPart, lineAt } from '../lines';
import { longestPaste } from './plain-text';

/** What a copy holds: whole parts, or the words of less than a line. */
export interface Fragment {
  readonly parts: readonly Part[];
  /** The parts are one paragraph that only carries words: they go where the caret is and bring no kind. */
  readonly asWords: boolean;
}

export const fragmentType = 'application/x-marbre-parts';

/** A clipboard holds an article at most, never a library: bounds far under those of a file. */
const within = { nodes: 200_000, depth: 16 };

/** What of the range goes to the clipboard. */
function copyFragment(editor: Editor, range: Range): Fragment {
  const [start, end] = Range.edges(range);
  const [first, firstPath] = lineAt(editor, start);
  const oneLine = firstPath.join() === lineAt(editor, end)[1].join();
  const isWhole = Editor.isStart(editor, start, firstPath) && Editor.isEnd(editor, end, firstPath);
  const nodes = Node.fragment(editor, range);
  if (oneLine && !(isWhole && isWordPart(first))) {
    const leaves = nodes.flatMap((node) => [...Node.texts(node)].map(([leaf]) => leaf));
    return {
      parts: mendParts([{ type: 'paragraph', children: leaves }]).parts.filter(notEmptyHead),
      asWords: true,
    };
  }
  const from = start.path[0] ?? 0;
  const loose = nodes.flatMap((node, at) => looseParts(editor, range, node, [from + at]));
  return { parts: mendParts(loose).parts.filter(notEmptyHead), asWords: false };
}

/** The selection as it goes to the clipboard; undefined where nothing is selected. */
export function selectedFragment(editor: Editor): Fragment | undefined {
  const { selection } = editor;
  return selection && !Range.isCollapsed(selection) ? copyFragment(editor, selection) : undefined;
}

/**
 * What of the part at the path travels: itself, or of a part cut in two the words of its slots as paragraphs, and the parts it
 * holds. `node` is what the range covers of it.
 */
function looseParts(editor: Editor, range: Range, node: Node, path: Path): object[] {
  const whole = Node.get(editor, path);
  if (!isPart(whole)) return isBlank(node) ? [] : [{ ...node, type: 'paragraph' }];
  if (isWordPart(whole) || whole.type === 'list' || !isCut(editor, range, path)) return [node];
  const [start] = Range.edges(range);
  const from = Path.isAncestor(path, start.path) ? (start.path[path.length] ?? 0) : 0;
  const children = 'children' in node ? node.children : [];
  return children.flatMap((child: Node, at: number) =>
    looseParts(editor, range, child, [...path, from + at]),
  );
}

/** Whether the range leaves out some place of the part at the path. */
function isCut(editor: Editor, range: Range, path: Path): boolean {
  const [start, end] = Range.edges(range);
  const startsIn = Path.isAncestor(path, start.path) && !Editor.isStart(editor, start, path);
  const endsIn = Path.isAncestor(path, end.path) && !Editor.isEnd(editor, end, path);
  return startsIn || endsIn;
}

/** Order puts an empty headline at the head of any parts; a fragment has none unless it was copied. */
function notEmptyHead(part: Part): boolean {
  return part.type !== 'headline' || !isBlank(part);
}

export function writeFragment(fragment: Fragment): string {
  return JSON.stringify(fragment);
}

/**
 * A fragment from the clipboard, which anybody may have written: bounded, then mended like a file, so that only
 * known parts with clean words, safe addresses and valid properties come out. Undefined when it is none.
 */
export function readFragment(text: string): Outcome<Fragment | undefined> {
  // Marks and ids weigh more than the words they carry.
  if (text.length > 4 * longestPaste) return tooLarge;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return succeeded(undefined);
  }
  const size = measureJson(value, within);
  if (size !== 'fits') return size === 'too-deep' ? failed({ kind: 'too-deep', at: '' }) : tooLarge;
  if (typeof value !== 'object' || value === null || !('parts' in value) || !Array.isArray(value.parts))
    return succeeded(undefined);
  const parts = mendParts(value.parts).parts.filter(notEmptyHead);
  const asWords = 'asWords' in value && value.asWords === true && parts.length === 1;
  return succeeded(parts.length > 0 ? { parts, asWords } : undefined);
}

const tooLarge = failed({ kind: 'too-large', at: '', limit: longestPaste });
