import type { RenderElementProps } from 'slate-react';
import { useSetting } from '../editor/setting';
import './quotation.css';

export function QuotationView({ attributes, children }: RenderElementProps) {
  const { names } = useSetting();
  return (
    <blockquote {...attributes} className="part-quotation" aria-label={names.quotation}>
      {children}
    </blockquote>
  );
}
