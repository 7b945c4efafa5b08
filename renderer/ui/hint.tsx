import { type ReactElement, useEffect, useState } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';
import { flushSync } from 'react-dom';
import './hint.css';

/** Time a pointer rests on a control before its name is shown, in milliseconds; a keyboard that comes to it sees it at once. */
const delayMs = 600;

/** Shows what a control of one icon is called. */
export function Hint({ label, children }: { label: string; children: ReactElement }) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!isOpen) return;
    // By itself React Aria takes the key for the name alone, and whoever wants to leave the pane presses twice. It
    // listens on the document; closed before, it is not there any more.
    const close = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') flushSync(() => setOpen(false));
    };
    window.addEventListener('keydown', close, true);
    return () => window.removeEventListener('keydown', close, true);
  }, [isOpen]);
  return (
    <TooltipTrigger delay={delayMs} isOpen={isOpen} onOpenChange={setOpen}>
      {children}
      <Tooltip className="hint" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
