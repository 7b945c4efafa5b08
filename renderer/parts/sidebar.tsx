import type { RenderElementProps } from 'slate-react';
import { useSetting } from '../editor/setting';
import './sidebar.css';

export function SidebarView({ attributes, children }: RenderElementProps) {
  const { names } = useSetting();
  return (
    <aside {...attributes} className="part-sidebar" aria-label={names.sidebar}>
      {children}
    </aside>
  );
}
