import type { RenderElementProps } from 'slate-react';
import { Line } from './line';
import './headline.css';

export function HeadlineView(props: RenderElementProps) {
  return <Line {...props} line="headline" as="h1" />;
}
