import {
  Check,
  CircleAlert,
  CircleDashed,
  FileQuestion,
  Lock,
  type LucideIcon,
  RefreshCw,
  TriangleAlert,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SaveState, SaveStateName } from '../../article/bridge/save-state';
import { timeOf } from '../words/when';
import './save-line.css';

const icons = {
  saved: Check,
  edited: CircleDashed,
  saving: RefreshCw,
  'changed-on-disk': TriangleAlert,
  gone: FileQuestion,
  failed: CircleAlert,
  'read-only': Lock,
} as const satisfies Record<SaveStateName, LucideIcon>;

/** Where the article stands, in a few words; what matters is read aloud, the coming and going of a save is not. */
export function SaveLine({ state }: { state: SaveState }) {
  const { t, i18n } = useTranslation();
  const Icon = icons[state.name];
  const sentences = {
    saved: () => t('save.saved', { time: state.name === 'saved' ? timeOf(state.at, i18n.language) : '' }),
    edited: () => t('save.edited'),
    saving: () => t('save.saving'),
    'changed-on-disk': () => t('save.changedOnDisk'),
    gone: () => t(state.name === 'gone' && state.isTaken ? 'save.taken' : 'save.gone'),
    failed: () => t('save.failed'),
    'read-only': () => t('save.readOnly'),
  } as const satisfies Record<SaveStateName, () => string>;
  const said = sentences[state.name]();
  const aloud = state.name !== 'edited' && state.name !== 'saving';
  return (
    <div className={`save-line save-${state.name}`}>
      <Icon size={14} aria-hidden />
      <span>{said}</span>
      <span className="unseen" role="status" aria-label={t('save.label')}>
        {aloud ? said : ''}
      </span>
    </div>
  );
}
