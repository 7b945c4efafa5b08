import type { RenderElementProps } from 'slate-react';
import { LimitedLine } from './limited-line';
import './crosshead.css';

export function CrossheadView(props: RenderElementProps) {
  return <LimitedLine {...props} line="crosshead" as="h2" />;
}
