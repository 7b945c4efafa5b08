import type { OpenArticle } from '../article/open-article';
import { Inspector, type InspectorPage } from '../inspector/inspector';
import { useCheck } from '../inspector/use-check';

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
  const findings = useCheck(open);
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
