import type { RenderElementProps } from 'slate-react';
import { Line } from './line';
import './lead.css';

export function LeadView(props: RenderElementProps) {
  return <Line {...props} line="lead" as="p" label="named" />;
}
