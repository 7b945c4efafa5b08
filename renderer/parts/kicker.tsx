import type { RenderElementProps } from 'slate-react';
import { Line } from './line';
import './kicker.css';

export function KickerView(props: RenderElementProps) {
  return <Line {...props} line="kicker" as="p" label="named" />;
}
