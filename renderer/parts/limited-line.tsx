import type { ComponentProps, JSX } from 'react';
import { Line } from './line';
import { useLimit } from './use-limit';

/** A line of words with a limit. A view of its own, so that paragraphs count nothing. */
export function LimitedLine(props: ComponentProps<typeof Line>): JSX.Element {
  return <Line {...props} limit={useLimit(props.element)} />;
}
