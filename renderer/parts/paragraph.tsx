import type { RenderElementProps } from 'slate-react';
import { Line } from './line';
import './paragraph.css';

export function ParagraphView(props: RenderElementProps) {
  return <Line {...props} line="paragraph" as="p" />;
}
