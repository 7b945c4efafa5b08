import { useTranslation } from 'react-i18next';
import type { OpenArticle } from '../article/open-article';
import { useBridge } from '../bridge/bridge';
import { NameSheet } from '../ui/name-sheet';

/** Asks under which name the open article, as it stands, is kept as a template. */
export function KeepTemplateSheet({
  open,
  onKept,
  onClose,
}: {
  open: OpenArticle;
  onKept: (template: string) => void;
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
      longest={60}
      onName={async (title) => {
        await open.flush();
        const answer = await bridge.templates.keep({ name: open.name, title });
        if (answer.ok) onKept(answer.value.template);
        return answer.ok ? undefined : answer.problem;
      }}
      onClose={onClose}
    />
  );
}
