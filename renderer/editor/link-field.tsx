import { Link2 } from 'lucide-react';
import { type FormEvent, useEffect, useState } from 'react';
import {
  Button,
  Dialog,
  DialogTrigger,
  FieldError,
  Form,
  Input,
  Label,
  TextField,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useSlateStatic } from 'slate-react';
import { Hint } from '../ui/hint';
import { Popover } from '../ui/popover';
import type { CaretFacts } from './caret-facts';
import { removeLink, setLink } from './commands/set-link';
import { keepSelectionShown } from './keep-selection-shown';
import { returnToText } from './return-to-text';

/** Sets, changes and removes the link at the caret: Enter sets, Escape leaves all as it was, both lead back to the text. */
export function LinkField({
  facts,
  isOpen,
  onOpen,
}: {
  facts: CaretFacts | undefined;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}) {
  const { t } = useTranslation();
  const editor = useSlateStatic();
  useEffect(() => (isOpen ? keepSelectionShown(editor) : undefined), [editor, isOpen]);
  const close = () => {
    onOpen(false);
    returnToText(editor);
  };
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={(open) => (open ? onOpen(true) : close())}>
      <Hint label={t('command.link')}>
        <Button
          className="tool"
          aria-label={t('command.link')}
          isDisabled={!facts}
          {...(facts?.link === undefined ? {} : { 'data-selected': true })}
        >
          <Link2 aria-hidden size={17} strokeWidth={1.75} />
        </Button>
      </Hint>
      <Popover className="tool-popover" placement="bottom start">
        <Dialog className="link-field" aria-label={t('command.link')}>
          <AddressForm
            address={facts?.link}
            onSet={(address) => {
              const isSet = setLink(editor, address);
              if (isSet) close();
              return isSet;
            }}
            onRemove={() => {
              removeLink(editor);
              close();
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function AddressForm({
  address,
  onSet,
  onRemove,
}: {
  address: string | undefined;
  onSet: (address: string) => boolean;
  onRemove: () => void;
}) {
  const { t } = useTranslation();
  const [written, setWritten] = useState(address ?? '');
  const [isRefused, setRefused] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setRefused(!onSet(written));
  };
  return (
    <Form onSubmit={submit} validationBehavior="aria">
      <TextField autoFocus value={written} onChange={setWritten} isInvalid={isRefused}>
        <Label>{t('editor.address')}</Label>
        <Input placeholder={t('editor.addressHint')} inputMode="url" spellCheck={false} />
        <FieldError>{t('editor.unsafeAddress')}</FieldError>
      </TextField>
      <div className="link-field-actions">
        {address !== undefined && (
          <Button className="tool tool-wide" onPress={onRemove}>
            {t('command.removeLink')}
          </Button>
        )}
        <Button className="tool tool-wide tool-primary" type="submit">
          {t('editor.setLink')}
        </Button>
      </div>
    </Form>
  );
}
