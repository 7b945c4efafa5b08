import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import {
  compareWords,
  embargoWords,
  type Metadata,
  type MetadataDifference,
  type MetadataField,
  type Run,
  type StatusStep,
} from '../../article';
import { languageName } from '../words/language-name';
import { dayAndTime } from '../words/when';
import { Runs } from './runs';

/** What differs beside the parts, field by field: what it was, struck, then what it is. */
export function ComparedMetadata({ differences }: { differences: readonly MetadataDifference[] }) {
  const { t, i18n } = useTranslation();
  if (differences.length === 0) return null;
  return (
    <dl className="compared-metadata">
      {differences.map((difference) => (
        <div key={difference.field}>
          <dt>{t(`compare.field.${difference.field}`)}</dt>
          <dd>
            <Runs runs={runsOf(difference, t, i18n.language)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A note is a text like any other and is told word by word, of the steps only those that differ; other fields are told whole. */
function runsOf(difference: MetadataDifference, t: TFunction, language: string): Run[] {
  if (difference.field === 'editorsNote') return compareWords(difference.before, difference.after, language);
  const { field, before, after } = difference.field === 'statusSteps' ? stepsApart(difference) : difference;
  const runs: Run[] = [
    { is: 'removed', text: fieldWords(field, before, t, language) },
    { is: 'added', text: fieldWords(field, after, t, language) },
  ];
  return runs.filter(({ text }) => text !== '');
}

function stepsApart(difference: Extract<MetadataDifference, { field: 'statusSteps' }>) {
  const { before, after } = difference;
  return { ...difference, before: without(before, after), after: without(after, before) };
}

function without(steps: readonly StatusStep[], others: readonly StatusStep[]): StatusStep[] {
  const there = new Set(others.map((step) => JSON.stringify(step)));
  return steps.filter((step) => !there.has(JSON.stringify(step)));
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
  statusSteps: (steps, t, language) =>
    steps
      .map(({ status, at, by, sentence }) =>
        [t(`status.${status}`), dayAndTime(at, language), by, sentence]
          .filter((each) => each !== '')
          .join(' · '),
      )
      .join('\n'),
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
