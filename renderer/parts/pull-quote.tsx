import type { RenderElementProps } from 'slate-react';
import { useSetting } from '../editor/setting';
import './pull-quote.css';

export function PullQuoteView({ attributes, children }: RenderElementProps) {
  const { names } = useSetting();
  return (
    <blockquote {...attributes} className="part-pull-quote" aria-label={names['pull-quote']}>
      {children}
    </blockquote>
  );
}
