import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Editor } from 'slate';
import { useSlateSelector, useSlateStatic } from 'slate-react';
import type { Dropped, DroppedKind } from '../../article';
import { returnToText } from './return-to-text';
import './paste-note.css';

/** What a writer would miss. Style sheets, programs and remarks come with every paste and were never words. */
const isMissed = {
  navigation: true,
  'page-header': true,
  'page-footer': true,
  'outside-article': true,
  'form-control': true,
  embed: true,
  hidden: false,
  'tracked-deletion': true,
  comment: false,
  script: false,
  style: false,
  picture: true,
  'table-grid': true,
  'list-levels': true,
  'list-numbers': true,
  'struck-out': true,
  'unsafe-address': true,
  'relative-address': true,
} as const satisfies Record<DroppedKind, boolean>;

/** What a writer should hear of a paste. */
export function missed(dropped: readonly Dropped[]): readonly Dropped[] {
  return dropped.filter(({ what }) => isMissed[what]);
}

const lastStep = (editor: Editor) => editor.history.undos.at(-1);

/**
 * Says under the text what of the last paste could not be kept, and offers to take the paste back. Goes by itself with
 * the next change; takes no focus and no click from the writer who goes on.
 */
export function PasteNote({ dropped, onDone }: { dropped: readonly Dropped[]; onDone: () => void }) {
  const { t } = useTranslation();
  const editor = useSlateStatic();
  const step = useSlateSelector(lastStep);
  const [pasted] = useState(step);
  useEffect(() => {
    if (step !== pasted) onDone();
  }, [step, pasted, onDone]);
  return (
    <div className="paste-note" role="status">
      <div className="paste-note-words">
        <strong>{t('editor.pasted')}</strong>
        <ul>
          {dropped.map(({ what, words }) => (
            <li key={what}>{withoutGap(t(`import.dropped.${what}`, { words }))}</li>
          ))}
        </ul>
      </div>
      <Button
        className="tool tool-wide"
        onPress={() => {
          editor.undo();
          onDone();
          returnToText(editor);
        }}
      >
        {t('editor.undoPaste')}
      </Button>
      <Button
        className="tool"
        aria-label={t('banner.dismiss')}
        onPress={() => {
          onDone();
          returnToText(editor);
        }}
      >
        <X aria-hidden size={16} />
      </Button>
    </div>
  );
}

/** A thing without words of its own ends the sentence before the colon. */
function withoutGap(sentence: string): string {
  return sentence.replace(/\s*:\s*$/, '');
}
