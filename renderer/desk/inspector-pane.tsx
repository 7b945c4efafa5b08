import { memo, useDeferredValue, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenArticle } from '../article/open-article';
import { Inspector, type InspectorPage } from '../inspector/inspector';
import { useCheck } from '../inspector/use-check';

interface Inspected {
  readonly open: OpenArticle;
  readonly page: InspectorPage;
  readonly by: string;
  /** Whether the menu asks for a version; `onKeepAsked` is told once its name has the keys. */
  readonly isKeepAsked: boolean;
  readonly onKeepAsked: () => void;
  readonly onPage: (page: InspectorPage) => void;
  /** Whether the article is being left, and takes nothing more. */
  readonly isLeft: boolean;
}

/** The inspector over the open article, drawn once that is on the screen: nobody waits for it to read or write. */
export function InspectorPane({ open, isLeft, ...rest }: Inspected) {
  const { t } = useTranslation();
  const before = useDeferredValue<OpenArticle | undefined>(open, undefined);
  // Another copy of the same article comes while a person may be writing in one of its fields.
  const inspected = before?.id === open.id ? open : before;
  return (
    <aside
      className="desk-inspector"
      data-pane="inspector"
      aria-label={t('desk.inspector')}
      // Until then it shows the article before, which takes nothing any more.
      inert={isLeft || inspected !== open}
    >
      {inspected && <Inspecting key={inspected.id} open={inspected} {...rest} />}
    </aside>
  );
}

/** Checked anew when the window is idle. */
const Inspecting = memo(function Inspecting({ open, ...rest }: Omit<Inspected, 'isLeft'>) {
  const findings = useCheck(open);
  const { page } = rest;
  useEffect(() => {
    // Where nothing is known yet, the article was just opened and they are being looked for.
    if (page === 'check' && open.lostPictures.files()) void open.lostPictures.look();
  }, [open, page]);
  return (
    <Inspector {...rest} open={open} findings={findings} onGoTo={(place) => open.session?.goTo(place)} />
  );
});
