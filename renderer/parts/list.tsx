import type { RenderElementProps } from 'slate-react';
import { useSetting } from '../editor/setting';
import './list.css';

export function ListView({ attributes, children, element }: RenderElementProps) {
  const { names } = useSetting();
  const Tag = element.type === 'list' && element.style === 'numbered' ? 'ol' : 'ul';
  return (
    <Tag {...attributes} className="part-list" aria-label={names.list}>
      {children}
    </Tag>
  );
}
