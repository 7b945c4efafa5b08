import type { JSX } from 'react';
import type { RenderElementProps } from 'slate-react';
import { textOf } from '../../article';
import { type DrawnLine, useSetting } from '../editor/setting';
import type { LimitAttributes } from './use-limit';
import './line.css';

type Tag = 'p' | 'div' | 'h1' | 'h2' | 'h3' | 'li' | 'blockquote' | 'cite' | 'span';

/**
 * A line of words: a part of words, a slot or an entry. While it is empty its placeholder is drawn by CSS, so that it
 * is never in the text, never copied, and appears and goes without a second drawing.
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
      {...limit}
      {...(isEmpty ? { 'data-placeholder': placeholders[line] } : {})}
    >
      {children}
    </Tag>
  );
}
