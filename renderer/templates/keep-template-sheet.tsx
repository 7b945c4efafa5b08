import { useTranslation } from 'react-i18next';
import { templateTitle } from '../../article/bridge/template-title';
import type { OpenArticle } from '../article/open-article';
import { useBridge } from '../bridge/bridge';
import { NameSheet } from '../ui/name-sheet';
import { longestTyped, tooLong } from './too-long';

/** Asks under which name the open article, as it stands, is kept as a template. */
export function KeepTemplateSheet({
  open,
  onKept,
  onClose,
}: {
  open: OpenArticle;
  /** Told what it is called now. */
  onKept: (title: string) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const bridge = useBridge();
  return (
    <NameSheet
      title={t('template.keepTitle')}
      label={t('template.name')}
      hint={t('template.keepHint')}
      agree={t('template.keepAgree')}
      name={open.metadata.section}
      longest={longestTyped}
      onName={async (title) => {
        const long = tooLong(title);
        if (long) return long;
        await open.flush();
        const answer = await bridge.templates.keep({ name: open.name, title });
        if (answer.ok) onKept(templateTitle(answer.value.template));
        return answer.ok ? undefined : answer.problem;
      }}
      onClose={onClose}
    />
  );
}
