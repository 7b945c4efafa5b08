import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { embargoWords, type Metadata, type MetadataDifference, type MetadataField } from '../../article';
import { languageName } from '../words/language-name';
import { Runs } from './runs';

/** What differs beside the parts, field by field: what it was, struck, then what it is. */
export function ComparedMetadata({ differences }: { differences: readonly MetadataDifference[] }) {
  const { t, i18n } = useTranslation();
  if (differences.length === 0) return null;
  return (
    <dl className="compared-metadata">
      {differences.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{t(`compare.field.${field}`)}</dt>
          <dd>
            <Runs
              runs={[
                { is: 'removed' as const, text: fieldWords(field, before, t, i18n.language) },
                { is: 'added' as const, text: fieldWords(field, after, t, i18n.language) },
              ].filter(({ text }) => text !== '')}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}

type Say = {
  readonly [Field in MetadataField]: (value: Metadata[Field], t: TFunction, language: string) => string;
};

const asWritten = (value: string) => value;
const inARow = (value: readonly string[]) => value.join(', ');

/** How a field's value is said; nothing for an empty one. */
const say: Say = {
  slug: asWritten,
  section: asWritten,
  bylines: inARow,
  dateline: asWritten,
  sources: inARow,
  language: (tag, _, language) => languageName(tag, language),
  keywords: inARow,
  editorsNote: asWritten,
  status: (status, t) => t(`status.${status}`),
  statusSteps: (steps, t) => t('compare.steps', { count: steps.length }),
  embargo: (embargo, _, language) => (embargo ? embargoWords(embargo, language) : ''),
  targetLength: (target, t) =>
    target
      ? t(target.unit === 'words' ? 'compare.targetWords' : 'compare.targetCharacters', {
          count: target.count,
        })
      : '',
  publishedAddress: asWritten,
};

function fieldWords<Field extends MetadataField>(
  field: Field,
  value: Metadata[Field],
  t: TFunction,
  language: string,
): string {
  return say[field](value, t, language);
}
