import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { headlineOf, slugFrom } from '../../article';
import type { OpenArticle } from '../article/open-article';
import { useIdleLook } from '../article/use-idle-look';
import { Button } from '../ui/button';
import { CheckedField } from './checked-field';

/** The article's slug; while none is given, the one its headline makes is shown and taken with one press. */
export function SlugField({
  open,
  slug,
  isReadOnly,
  onChange,
}: {
  open: OpenArticle;
  slug: string;
  isReadOnly: boolean;
  onChange: (slug: string) => void;
}) {
  const { t } = useTranslation();
  const field = useRef<HTMLDivElement>(null);
  const proposed = useIdleLook(open, propose) ?? '';
  const isProposed = slug === '' && proposed !== '' && !isReadOnly;
  return (
    <div ref={field} className="slug-field">
      <CheckedField
        field="slug"
        label={t('details.slug')}
        hint={t(isProposed ? 'details.slugProposed' : 'details.slugHint')}
        wrong={() => t('details.slugWrong')}
        placeholder={isProposed ? proposed : undefined}
        isReadOnly={isReadOnly}
        maxLength={100}
        value={slug}
        onChange={onChange}
      />
      {isProposed && (
        <Button look="quiet" onPress={take}>
          {t('details.slugTake')}
        </Button>
      )}
    </div>
  );

  /** The button goes with its press; the keyboard stays in the field. */
  function take() {
    field.current?.querySelector('input')?.focus();
    onChange(proposed);
  }
}

function propose(open: OpenArticle): string {
  return slugFrom(headlineOf(open));
}
