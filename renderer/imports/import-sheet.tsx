import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ImportedFile, ImportReport } from '../../article/bridge/imports';
import { Button } from '../ui/button';
import { Sheet } from '../ui/sheet';
import { problemSentence } from '../words/problem-sentence';
import { shownName } from '../words/shown-name';
import { noteSentence } from './note-sentence';
import './imports.css';

/** What became of every file of an import: those refused first, then those to be looked at. */
export function ImportSheet({
  report: { files, left },
  onOpen,
  onClose,
}: {
  report: ImportReport;
  onOpen: (name: string) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const inOrder = [...files].sort((a, b) => rank(a) - rank(b));
  return (
    <Sheet title={t('imports.title')} onClose={onClose}>
      <div className="sheet-body">
        <ul className="imported-files">
          {inOrder.map((each, at) => (
            // Two files of one name may come from two folders; the list never changes.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above.
            <li key={at} className="imported-file">
              {each.became === 'refused' ? (
                <CircleAlert size={18} aria-hidden className="imported-refused" />
              ) : rank(each) === 1 ? (
                <Info size={18} aria-hidden className="imported-unsure" />
              ) : (
                <CircleCheck size={18} aria-hidden className="imported-good" />
              )}
              <div className="imported-words">
                <strong>
                  {each.became === 'article' && each.headline !== '' ? each.headline : shownName(each.file)}
                </strong>
                <span>
                  {each.became === 'refused'
                    ? `${t('imports.refused')} ${problemSentence(each.problem, t)}`
                    : shownName(each.file)}
                </span>
                {each.became === 'article' && each.notes.length > 0 && (
                  <details open={files.length === 1}>
                    <summary>{t('imports.notes', { count: each.notes.length + each.more })}</summary>
                    <ul>
                      {each.notes.map((note) => (
                        <li key={JSON.stringify(note)}>{noteSentence(note, t)}</li>
                      ))}
                      {each.more > 0 && <li>{t('imports.moreNotes', { count: each.more })}</li>}
                    </ul>
                  </details>
                )}
              </div>
              {each.became === 'article' && (
                <Button
                  aria-label={t('imports.openNamed', { file: shownName(each.file) })}
                  onPress={() => onOpen(each.name)}
                >
                  {t('imports.open')}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {left.length > 0 && (
          <details>
            <summary>{t('imports.left', { count: left.length })}</summary>
            <p className="imported-left">{left.map(shownName).join(', ')}</p>
          </details>
        )}
      </div>
    </Sheet>
  );
}

function rank(file: ImportedFile): number {
  if (file.became === 'refused') return 0;
  return file.notes.some(({ is }) => is === 'unsure') ? 1 : 2;
}
