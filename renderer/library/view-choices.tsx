import { ListFilter, X } from 'lucide-react';
import { Dialog, DialogTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { statuses } from '../../article';
import { type LibraryEntry, type LibraryView, sorts, wholeLibrary } from '../../article/bridge/library';
import { Button, IconButton } from '../ui/button';
import { Choice } from '../ui/choice';
import { Popover } from '../ui/popover';
import { namesIn, narrows } from './arrange';

/** Which articles the list shows and in which order, behind one button. */
export function ViewChoices({
  view,
  entries,
  onView,
}: {
  view: LibraryView;
  /** All of the library: their sections and authors are what can be chosen. */
  entries: readonly LibraryEntry[];
  onView: (view: LibraryView) => void;
}) {
  const { t, i18n } = useTranslation();
  return (
    <DialogTrigger>
      <IconButton label={t('library.filterAndSort')} icon={ListFilter} />
      <Popover className="popover" placement="bottom end">
        <Dialog className="view-choices" aria-label={t('library.filterAndSort')}>
          <Choices view={view} entries={entries} language={i18n.language} onView={onView} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Choices({
  view,
  entries,
  language,
  onView,
}: Parameters<typeof ViewChoices>[0] & { language: string }) {
  const { t } = useTranslation();
  const { sections, bylines } = namesIn(entries, language);
  return (
    <>
      <Choice
        label={t('library.filter')}
        chosen={view.status ?? ''}
        options={[
          { key: '', words: t('library.allStatuses') },
          ...statuses.map((key) => ({ key, words: t(`status.${key}`) })),
        ]}
        onChoose={(key) => onView({ ...view, status: key === '' ? null : key })}
      />
      <Choice
        label={t('library.section')}
        chosen={view.section ?? ''}
        options={named(t('library.allSections'), sections, view.section)}
        onChoose={(key) => onView({ ...view, section: key === '' ? null : key })}
      />
      <Choice
        label={t('library.author')}
        chosen={view.byline ?? ''}
        options={named(t('library.allAuthors'), bylines, view.byline)}
        onChoose={(key) => onView({ ...view, byline: key === '' ? null : key })}
      />
      <Choice
        label={t('library.sort')}
        chosen={view.sort}
        options={sorts.map((key) => ({ key, words: t(`library.sortBy.${key}`) }))}
        onChoose={(sort) => onView({ ...view, sort })}
      />
      {narrows(view) && (
        <Button icon={X} onPress={() => onView({ ...wholeLibrary, sort: view.sort })}>
          {t('library.showAll')}
        </Button>
      )}
    </>
  );
}

/** All, then each name; the chosen one too, though no article bears it any more. */
function named(all: string, names: readonly string[], chosen: string | null) {
  const each = chosen === null || names.includes(chosen) ? names : [chosen, ...names];
  return [{ key: '', words: all }, ...each.map((name) => ({ key: name, words: name }))];
}
