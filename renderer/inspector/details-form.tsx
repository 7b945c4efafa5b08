import { useTranslation } from 'react-i18next';
import type { Metadata, MetadataField, Status } from '../../article';
import type { OpenArticle } from '../article/open-article';
import { Choice } from '../ui/choice';
import { Field } from '../ui/field';
import { languageName } from '../words/language-name';
import { CheckedField } from './checked-field';
import { EmbargoField } from './embargo-field';
import { Lengths } from './lengths';
import { ListField } from './list-field';
import { SlugField } from './slug-field';
import { StatusField } from './status-field';
import { TargetField } from './target-field';

/** Languages offered for an article; one it has already that is not of these is offered too. */
const languages = ['fr', 'en', 'de', 'it', 'rm'] as const;

export type SetField = <Field extends MetadataField>(field: Field, value: Metadata[Field]) => void;

/** What stands beside the parts of an article. Every key is kept at once, like words in the text. */
export function DetailsForm({
  open,
  metadata,
  readOnly,
  onSet,
  onStatus,
  onNote,
  onTakeBack,
}: {
  open: OpenArticle;
  metadata: Metadata;
  readOnly: boolean;
  onSet: SetField;
  onStatus: (status: Status, sentence: string) => void;
  /** Adds a note to the last step. */
  onNote: (sentence: string) => void;
  /** Undoes the last step; absent where there is none of this window's own. */
  onTakeBack?: (() => void) | undefined;
}) {
  const { t, i18n } = useTranslation();
  return (
    <div className="inspector-page">
      <StatusField
        metadata={metadata}
        isReadOnly={readOnly}
        onStep={onStatus}
        onNote={onNote}
        {...(onTakeBack ? { onTakeBack } : {})}
      />
      <EmbargoField
        embargo={metadata.embargo}
        isReadOnly={readOnly}
        onChange={(embargo) => onSet('embargo', embargo)}
      />
      <ListField
        label={t('details.bylines')}
        hint={t('details.bylinesHint')}
        isReadOnly={readOnly}
        list={metadata.bylines}
        onChange={(list) => onSet('bylines', list)}
      />
      <div className="inspector-pair">
        <Field
          label={t('details.section')}
          isReadOnly={readOnly}
          maxLength={1000}
          value={metadata.section}
          onChange={(value) => onSet('section', value)}
        />
        <Field
          label={t('details.dateline')}
          isReadOnly={readOnly}
          maxLength={1000}
          value={metadata.dateline}
          onChange={(value) => onSet('dateline', value)}
        />
      </div>
      <SlugField
        open={open}
        slug={metadata.slug}
        isReadOnly={readOnly}
        onChange={(slug) => onSet('slug', slug)}
      />
      <Choice
        label={t('details.language')}
        isDisabled={readOnly}
        chosen={metadata.language}
        options={languageOptions()}
        onChoose={(language) => onSet('language', language)}
      />
      <TargetField
        isReadOnly={readOnly}
        target={metadata.targetLength}
        onChange={(target) => onSet('targetLength', target)}
      />
      <Lengths open={open} />
      <ListField
        label={t('details.sources')}
        hint={t('details.sourcesHint')}
        isReadOnly={readOnly}
        list={metadata.sources}
        onChange={(list) => onSet('sources', list)}
      />
      <ListField
        label={t('details.keywords')}
        hint={t('details.keywordsHint')}
        isReadOnly={readOnly}
        list={metadata.keywords}
        onChange={(list) => onSet('keywords', list)}
      />
      <CheckedField
        field="publishedAddress"
        label={t('details.publishedAddress')}
        hint={t('details.publishedAddressHint')}
        wrong={(address) => t(wrongIn(address))}
        isReadOnly={readOnly}
        maxLength={2000}
        value={metadata.publishedAddress}
        onChange={(address) => onSet('publishedAddress', address)}
      />
      <Field
        label={t('details.editorsNote')}
        hint={t('details.editorsNoteHint')}
        lines={3}
        isReadOnly={readOnly}
        maxLength={100_000}
        value={metadata.editorsNote}
        onChange={(value) => onSet('editorsNote', value)}
      />
    </div>
  );

  function languageOptions(): { key: string; words: string }[] {
    const offered = [...new Set<string>([...languages, metadata.language])];
    return offered.map((key) => ({ key, words: languageName(key, i18n.language) }));
  }
}

/** The sentence for an address that may not stand in an article. */
function wrongIn(address: string) {
  if (!/^https?:\/\/[^/\s]/i.test(address.trim())) return 'details.publishedAddressWrong';
  return /\s/.test(address) ? 'details.publishedAddressSpaces' : 'details.publishedAddressSigns';
}
