import type { RenderElementProps } from 'slate-react';
import { Line } from './line';

export function SidebarHeadlineView(props: RenderElementProps) {
  return <Line {...props} line="sidebar-headline" as="h2" />;
}
