import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { metadata } from '../../article';
import { Field } from '../ui/field';

/** The slug; a wrong one stays in the field with what is wrong, and out of the article. */
export function SlugField({
  slug,
  isReadOnly,
  onChange,
}: {
  slug: string;
  isReadOnly: boolean;
  onChange: (slug: string) => void;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string>();
  const wrong = typed !== undefined && !isSlug(typed);
  return (
    <Field
      label={t('details.slug')}
      hint={t('details.slugHint')}
      wrong={wrong ? t('details.slugWrong') : undefined}
      isReadOnly={isReadOnly}
      maxLength={100}
      value={wrong ? typed : slug}
      onChange={(value) => {
        setTyped(value);
        if (isSlug(value)) onChange(value);
      }}
    />
  );
}

function isSlug(text: string): boolean {
  return metadata.shape.slug.safeParse(text).success;
}
