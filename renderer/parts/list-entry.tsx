import type { RenderElementProps } from 'slate-react';
import { Line } from './line';
import './list-entry.css';

export function ListEntryView(props: RenderElementProps) {
  return <Line {...props} line="list-entry" as="li" />;
}
