import { useContext } from 'react';
import { Popover as AriaPopover, OverlayTriggerStateContext, type PopoverProps } from 'react-aria-components';
import { useOverTheDesk } from './over-the-desk';

/** A list, a menu or a small form that opens beside its button, and goes when something else is asked for. */
export function Popover(props: PopoverProps) {
  const trigger = useContext(OverlayTriggerStateContext);
  useOverTheDesk('list', props.isOpen ?? trigger?.isOpen ?? false, () => {
    if (props.isOpen === undefined) trigger?.close();
    else props.onOpenChange?.(false);
  });
  return <AriaPopover {...props} />;
}
