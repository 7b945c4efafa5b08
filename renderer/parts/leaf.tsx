import type { JSX } from 'react';
import type { RenderLeafProps } from 'slate-react';
import './leaf.css';

/** Draws words with their marks. A link is shown, not followed: the caret must be able to stand in it. */
export function renderLeaf({ attributes, children, leaf }: RenderLeafProps): JSX.Element {
  let drawn: JSX.Element = children;
  if (leaf.strong) drawn = <strong>{drawn}</strong>;
  if (leaf.emphasis) drawn = <em>{drawn}</em>;
  if (leaf.superscript) drawn = <sup>{drawn}</sup>;
  if (leaf.subscript) drawn = <sub>{drawn}</sub>;
  if (leaf.link !== undefined) {
    drawn = (
      <a href={leaf.link} title={leaf.link} className="leaf-link" onClick={(event) => event.preventDefault()}>
        {drawn}
      </a>
    );
  }
  return <span {...attributes}>{drawn}</span>;
}
