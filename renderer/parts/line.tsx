import type { JSX } from 'react';
import type { RenderElementProps } from 'slate-react';
import { textOf } from '../../article';
import { type DrawnLine, useSetting } from '../editor/setting';
import type { LimitAttributes } from './use-limit';
import './line.css';

type Tag = 'p' | 'div' | 'h1' | 'h2' | 'h3' | 'li' | 'blockquote' | 'cite' | 'span';
/** What those who hear the page go from one to the next by. */
const headings: ReadonlySet<Tag> = new Set(['h1', 'h2', 'h3']);

/**
 * A line of words: a part of words, a slot or an entry. While it is empty its placeholder is drawn by CSS, so that it
 * is never in the text, never copied, and appears and goes without a second drawing. An empty heading is heard by the
 * name of its part, or it would be heard as nothing.
 */
export function Line({
  attributes,
  children,
  element,
  line,
  as: Tag,
  label,
  limit = {},
}: RenderElementProps & { line: DrawnLine; as: Tag; label?: 'named'; limit?: LimitAttributes }): JSX.Element {
  const { names, placeholders } = useSetting();
  const leaves = element.children.filter((leaf) => 'text' in leaf);
  const isEmpty = textOf(leaves) === '';
  return (
    <Tag
      {...attributes}
      className={`line part-${line}`}
      {...(label ? { role: 'group', 'aria-label': names[line] } : {})}
      {...(isEmpty && headings.has(Tag) ? { 'aria-label': names[line] } : {})}
      {...limit}
      {...(isEmpty ? { 'data-placeholder': placeholders[line] } : {})}
    >
      {children}
    </Tag>
  );
}
