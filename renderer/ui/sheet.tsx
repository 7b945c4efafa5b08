import { X } from 'lucide-react';
import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from './button';
import { keepFocus } from './keep-focus';
import { useOverTheDesk } from './over-the-desk';
import { useFocusBack } from './use-focus-back';
import './sheet.css';

/** A dialog over the window; Escape and a click beside it close it. `wide` fills most of the window. */
export function Sheet({
  title,
  wide = false,
  tools,
  onClose,
  children,
}: {
  title: string;
  wide?: boolean;
  /** Stands in the title's line. */
  tools?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  useFocusBack();
  useOverTheDesk('sheet', true, onClose);
  const modal = useRef<HTMLDivElement>(null);
  const close = useEffectEvent(onClose);
  useEffect(() => {
    const isInFront = () => [...document.querySelectorAll('.sheet')].at(-1) === modal.current;
    // Scenario: a list in the sheet was closed, and has not given the focus back yet. A key then goes to nobody in it.
    const closeInFront = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && document.activeElement === document.body && isInFront()) close();
    };
    document.addEventListener('keydown', closeInFront);
    const endKeeping = keepFocus(() => {
      if (isInFront()) modal.current?.querySelector<HTMLElement>('[role=dialog]')?.focus();
    });
    return () => {
      document.removeEventListener('keydown', closeInFront);
      endKeeping();
    };
  }, []);
  return (
    <ModalOverlay
      className="sheet-veil"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal ref={modal} className={wide ? 'sheet sheet-wide' : 'sheet'}>
        <Dialog className="sheet-dialog">
          <header className="sheet-head">
            <Heading slot="title" className="sheet-title">
              {title}
            </Heading>
            {tools}
            <IconButton label={t('dialog.close')} icon={X} onPress={onClose} />
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
