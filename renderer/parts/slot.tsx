import type { JSX } from 'react';
import type { RenderElementProps } from 'slate-react';
import type { SlotName } from '../../article';
import { Line } from './line';

/** The view of a slot of words, which bears its name for those who hear the page. */
export function slotView(slot: SlotName): (props: RenderElementProps) => JSX.Element {
  return function SlotView(props) {
    return <Line {...props} line={slot} as="div" label="named" />;
  };
}
