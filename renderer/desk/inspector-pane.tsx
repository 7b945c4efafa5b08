import type { OpenArticle } from '../article/open-article';
import { useIdleLook } from '../article/use-idle-look';
import { check } from '../inspector/check-list';
import { Inspector, type InspectorPage } from '../inspector/inspector';

/** The inspector over the open article, checked anew when the window is idle. */
export function InspectorPane({
  open,
  page,
  by,
  onPage,
}: {
  open: OpenArticle;
  page: InspectorPage;
  by: string;
  onPage: (page: InspectorPage) => void;
}) {
  const findings = useIdleLook(open, check);
  return (
    <Inspector
      open={open}
      findings={findings}
      page={page}
      by={by}
      onPage={onPage}
      onGoTo={(part, slot) => open.session?.goTo(part, slot)}
    />
  );
}
