import type { RenderElementProps } from 'slate-react';
import { LimitedLine } from './limited-line';
import './kicker.css';

export function KickerView(props: RenderElementProps) {
  return <LimitedLine {...props} line="kicker" as="p" label="named" />;
}
