import type { Problem } from '../../article';
import type { ImportReport } from '../../article/bridge/imports';
import type { OpenArticle } from '../article/open-article';
import { SaveCopySheet } from '../copy/save-copy-sheet';
import { HandOffSheet } from '../hand-off/hand-off-sheet';
import { ImportSheet } from '../imports/import-sheet';
import { RenameSheet } from '../library/rename-sheet';
import { Preview } from '../preview/preview';
import { KeepTemplateSheet } from '../templates/keep-template-sheet';
import { TemplatesSheet } from '../templates/templates-sheet';
import type { useTemplates } from '../templates/use-templates';
import type { Telling } from './notice-bar';
import type { ArticleSheetName, SheetName } from './use-sheet';

interface DeskSheetsProps {
  readonly sheet: SheetName | undefined;
  readonly open: OpenArticle | undefined;
  /** Who writes here. */
  readonly by: string;
  /** What became of the last import. */
  readonly report: ImportReport | undefined;
  readonly templates: ReturnType<typeof useTemplates>;
  readonly onRename: (to: string) => Promise<Problem | undefined>;
  readonly onShow: (name: string) => void;
  readonly onNotice: (telling: Telling) => void;
  readonly onClose: () => void;
}

/** The sheet that stands over the desk, of which there is one at most. */
export function DeskSheets(props: DeskSheetsProps) {
  const { sheet, open, report, templates, onShow, onClose } = props;
  switch (sheet) {
    case undefined:
      return null;
    case 'templates':
      return <TemplatesSheet kept={templates.kept} onChanged={templates.refresh} onClose={onClose} />;
    case 'imports':
      return report === undefined ? null : (
        <ImportSheet
          report={report}
          onOpen={(imported) => {
            onClose();
            onShow(imported);
          }}
          onClose={onClose}
        />
      );
    default:
      return open === undefined ? null : <ArticleSheet {...props} sheet={sheet} open={open} />;
  }
}

function ArticleSheet({
  sheet,
  open,
  by,
  templates,
  onRename,
  onNotice,
  onClose,
}: DeskSheetsProps & { readonly sheet: ArticleSheetName; readonly open: OpenArticle }) {
  switch (sheet) {
    case 'preview':
      return <Preview name={open.name} onClose={onClose} />;
    case 'handOff':
      return (
        <HandOffSheet
          open={open}
          by={by}
          onGoTo={(place) => {
            onClose();
            open.session?.goTo(place);
          }}
          onClose={onClose}
        />
      );
    case 'saveCopy':
      return (
        <SaveCopySheet
          open={open}
          onSaved={(path) => onNotice((t) => ({ tone: 'note', title: t('saveCopy.saved'), words: path }))}
          onClose={onClose}
        />
      );
    case 'rename':
      return <RenameSheet name={open.name} onRename={onRename} onClose={onClose} />;
    case 'keepTemplate':
      return (
        <KeepTemplateSheet
          open={open}
          onKept={(template) => {
            void templates.refresh();
            onNotice((t) => ({
              tone: 'note',
              title: t('template.keptNotice', { name: template }),
              words: t('template.keptHint'),
            }));
          }}
          onClose={onClose}
        />
      );
  }
}
