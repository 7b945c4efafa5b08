import type { RenderElementProps } from 'slate-react';
import { Line } from './line';
import './sign-off.css';

export function SignOffView(props: RenderElementProps) {
  return <Line {...props} line="sign-off" as="p" label="named" />;
}
