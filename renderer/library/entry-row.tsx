import { EllipsisVertical } from 'lucide-react';
import type { MouseEvent } from 'react';
import { Button, GridListItem, Menu, MenuItem, MenuTrigger, Separator } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { LibraryEntry } from '../../article/bridge/library';
import { Popover } from '../ui/popover';
import { useContextMenu } from '../ui/use-context-menu';
import { shownName } from '../words/shown-name';
import { useToday } from '../words/use-today';
import { when } from '../words/when';
import type { Shown } from './arrange';
import { EmbargoSign } from './embargo-sign';

const entryActions = ['open', 'openInWindow', 'rename', 'duplicate', 'reveal', 'trash'] as const;
export type EntryAction = (typeof entryActions)[number];

/** One article of the library: headline, the words found, status, who, when, how long. */
export function EntryRow({
  shown: { entry, context },
  onAct,
}: {
  shown: Shown;
  onAct: (action: EntryAction, entry: LibraryEntry) => void;
}) {
  const { t } = useTranslation();
  const ask = useContextMenu();
  const isUnreadable = entry.problem !== null && entry.problem.kind !== 'newer-format';
  const headline = entry.headline === '' ? nameless() : entry.headline;
  return (
    <GridListItem
      id={entry.name}
      textValue={headline}
      className="entry"
      onContextMenu={(event) => void showMenu(event)}
    >
      <div className="entry-words">
        <span
          className={
            entry.headline === '' && entry.problem === null
              ? 'entry-headline entry-untitled'
              : 'entry-headline'
          }
          lang={entry.language}
        >
          {headline}
        </span>
        {context && (
          <span className="entry-context" lang={entry.language}>
            <span className="entry-context-before">{context.before}</span>
            <mark>{context.match}</mark>
            <span className="entry-context-after">{context.after}</span>
          </span>
        )}
        {entry.problem === null ? (
          <span className="entry-facts">
            <span className={`status-dot status-${entry.status}`} aria-hidden />
            <span>{t(`status.${entry.status}`)}</span>
            <EmbargoSign embargo={entry.embargo} />
            <Changed at={entry.modifiedAt} />
            <span>{t('library.words', { count: entry.words })}</span>
            {entry.bylines.length > 0 && <span className="entry-byline">{entry.bylines.join(', ')}</span>}
          </span>
        ) : (
          <span className="entry-facts entry-problem">
            {t(entry.problem.kind === 'newer-format' ? 'banner.newerTitle' : 'library.unreadable')}
          </span>
        )}
      </div>
      {/* The list draws another article in the row of one that went, and its open menu would speak of that. */}
      <MenuTrigger key={entry.name}>
        <Button className="icon-button entry-menu" aria-label={t('library.actions', { headline })}>
          <EllipsisVertical size={16} aria-hidden />
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="popover-list" onAction={(key) => act(String(key))}>
            <MenuItem id="openInWindow" className="popover-row">
              {t('library.openInWindow')}
            </MenuItem>
            <MenuItem id="rename" className="popover-row">
              {t('library.rename')}
            </MenuItem>
            <MenuItem id="duplicate" className="popover-row" isDisabled={entry.problem !== null}>
              {t('library.duplicate')}
            </MenuItem>
            <MenuItem id="reveal" className="popover-row">
              {t('library.reveal')}
            </MenuItem>
            <Separator className="popover-line" />
            <MenuItem id="trash" className="popover-row">
              {t('library.trash')}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
    </GridListItem>
  );

  /** What cannot be read has the name of its folder, by which it is found with other programs. */
  function nameless(): string {
    return isUnreadable ? shownName(entry.name) : t('library.untitled');
  }

  async function showMenu(event: MouseEvent) {
    const chosen = await ask(event, [
      [{ is: 'open' }, { is: 'openInWindow' }],
      [{ is: 'rename' }, { is: 'duplicate', disabled: entry.problem !== null }, { is: 'reveal' }],
      [{ is: 'trash' }],
    ]);
    if (chosen) act(chosen.is);
  }

  function act(key: string) {
    const action = entryActions.find((each) => each === key);
    if (action !== undefined) onAct(action, entry);
  }
}

/** When it was changed last. */
function Changed({ at }: { at: string }) {
  const { i18n } = useTranslation();
  useToday();
  return <time dateTime={at}>{when(at, i18n.language)}</time>;
}
