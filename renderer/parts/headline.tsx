import type { RenderElementProps } from 'slate-react';
import { LimitedLine } from './limited-line';
import './headline.css';

export function HeadlineView(props: RenderElementProps) {
  return <LimitedLine {...props} line="headline" as="h1" />;
}
