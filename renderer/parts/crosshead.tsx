import type { RenderElementProps } from 'slate-react';
import { Line } from './line';
import './crosshead.css';

export function CrossheadView(props: RenderElementProps) {
  return <Line {...props} line="crosshead" as="h2" />;
}
