import { GripVertical } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSlateStatic } from 'slate-react';
import { watchHandle } from './drag-part';
import './drag-handle.css';

/** By which a part is moved with the mouse. The keyboard has Alt+Shift with an arrow, and the menu of the part. */
export function DragHandle() {
  const { t } = useTranslation();
  const editor = useSlateStatic();
  const handle = useRef<HTMLButtonElement>(null);
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!handle.current || !line.current) return undefined;
    return watchHandle(editor, handle.current, line.current);
  }, [editor]);
  return (
    <>
      <button
        ref={handle}
        type="button"
        className="drag-handle"
        tabIndex={-1}
        aria-label={t('editor.dragPart')}
        title={t('editor.dragPart')}
        hidden
      >
        <GripVertical aria-hidden size={16} strokeWidth={1.75} />
      </button>
      <div ref={line} className="drop-line" hidden />
    </>
  );
}
