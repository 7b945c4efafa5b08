import { isBlock } from '../../html/blocks';
import { collapseSpace, type Run } from '../../html/collapse';
import { type HtmlElement, type HtmlNode, isElement } from '../../html/tree';
import type { Leaf } from '../../words';
import { emojiOf } from './pictures';
import { type Around, around, noteLeftOut, type Reading } from './reading';

/** The text of a page as a run. */
export function textRun(text: string, { marks, asWritten, falseNoBreaks }: Around): Run {
  return { leaf: { text: falseNoBreaks ? text.replaceAll('\u00a0', ' ') : text, ...marks }, asWritten };
}

/** A line break a page states (`br`). */
export function breakRun({ marks }: Around): Run {
  return { leaf: { text: '\n', ...marks }, asWritten: true };
}

const blockEdge: Run = { leaf: { text: '\n' }, asWritten: true, soft: true };

/**
 * The words of a part: all below the nodes, each block on a line of its own. `onPicture` is told of every image,
 * for words cannot hold it.
 */
export function readWords(
  nodes: readonly HtmlNode[],
  outer: Around,
  reading: Reading,
  without: readonly HtmlElement[],
  onPicture: (image: HtmlElement) => void,
): Leaf[] {
  const runs: Run[] = [];
  const gather = (some: readonly HtmlNode[], context: Around) => {
    for (const node of some) {
      if (!isElement(node)) runs.push(textRun(node.text, context));
      else if (!without.includes(node)) gatherElement(node, context);
    }
  };
  const gatherElement = (element: HtmlElement, context: Around) => {
    if (element.name === 'br') runs.push(breakRun(context));
    else if (element.name === 'img') {
      const emoji = emojiOf(element);
      if (emoji === undefined) onPicture(element);
      else runs.push(textRun(emoji, context));
    } else if (!noteLeftOut(element, reading, true)) {
      const edge = isBlock(element) || element.name === 'hr' ? [blockEdge] : [];
      // Cells side by side must not grow together.
      if (element.name === 'td' || element.name === 'th') runs.push({ leaf: { text: ' ' } });
      runs.push(...edge);
      gather(element.children, around(element, context, reading));
      runs.push(...edge);
    }
  };
  gather(nodes, outer);
  return collapseSpace(runs);
}
