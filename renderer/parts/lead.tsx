import type { RenderElementProps } from 'slate-react';
import { LimitedLine } from './limited-line';
import './lead.css';

export function LeadView(props: RenderElementProps) {
  return <LimitedLine {...props} line="lead" as="p" label="named" />;
}
