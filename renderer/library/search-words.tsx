import { Search, X } from 'lucide-react';
import { Button as AriaButton, Input, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { longestSearch } from '../../article/bridge/library';

/** The field over the list: what is sought in the words of all articles. */
export function SearchWords({
  words,
  onChange,
  onSubmit,
}: {
  words: string;
  onChange: (words: string) => void;
  onSubmit: () => void;
}) {
  const { t } = useTranslation();
  return (
    <SearchField
      className="search"
      aria-label={t('library.search')}
      maxLength={longestSearch}
      value={words}
      onChange={onChange}
      onSubmit={onSubmit}
    >
      <Search size={15} aria-hidden className="search-icon" />
      <Input className="field-input search-input" placeholder={t('library.search')} />
      {words !== '' && (
        <AriaButton className="icon-button search-clear" aria-label={t('library.clearSearch')}>
          <X size={14} aria-hidden />
        </AriaButton>
      )}
    </SearchField>
  );
}
