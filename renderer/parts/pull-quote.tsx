import type { RenderElementProps } from 'slate-react';
import { useSetting } from '../editor/setting';
import { useLimit } from './use-limit';
import './pull-quote.css';

export function PullQuoteView({ attributes, children, element }: RenderElementProps) {
  const { names } = useSetting();
  const limit = useLimit(element);
  return (
    <blockquote {...attributes} className="part-pull-quote" aria-label={names['pull-quote']} {...limit}>
      {children}
    </blockquote>
  );
}
