import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { useDraft } from './drafts';

/** Keeps the article as it stands, under a name if one is given; Enter in the name does so too. */
export function KeepVersion({
  isAsked,
  onAsked,
  onKeep,
}: {
  /** Whether the menu asks for it: the name is what is typed next. */
  isAsked: boolean;
  /** Told once the name has the keys. */
  onAsked: () => void;
  /** @returns whether it was kept */
  onKeep: (title: string) => Promise<boolean>;
}) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [title = '', setTitle] = useDraft('versionTitle');
  useLayoutEffect(() => {
    if (!isAsked) return;
    form.current?.querySelector('input')?.focus();
    onAsked();
  }, [isAsked, onAsked]);
  return (
    <form
      ref={form}
      className="version-keep"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Field label={t('versions.title')} value={title} onChange={setTitle} maxLength={80} />
      <Button type="submit">{t('versions.keep')}</Button>
    </form>
  );

  async function keep() {
    // Another name may have been begun meanwhile.
    if (await onKeep(title.trim())) setTitle(undefined, title);
  }
}
