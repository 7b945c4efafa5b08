import { Monitor, Smartphone, Tablet } from 'lucide-react';
import { useEffect, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../article';
import { useBridge, useNews } from '../bridge/bridge';
import { Empty } from '../ui/empty';
import { Sheet } from '../ui/sheet';
import { problemSentence } from '../words/problem-sentence';
import './preview.css';

/** CSS pixels of the screens a page is looked at on; `desktop` takes what there is. */
const widths = { phone: 390, tablet: 820, desktop: undefined } as const;
type Width = keyof typeof widths;
const icons = { phone: Smartphone, tablet: Tablet, desktop: Monitor } as const satisfies Record<
  Width,
  unknown
>;
const all: readonly Width[] = ['phone', 'tablet', 'desktop'];

/**
 * The page as it would be handed off: the very bytes, served by the machine to a frame that runs no script and has
 * no origin of its own.
 */
export function Preview({ name, onClose }: { name: string; onClose: () => void }) {
  const { t } = useTranslation();
  const page = usePage(name);
  const [width, setWidth] = useState<Width>('desktop');
  // Pressed or scrolled in, the frame has the keys, and no script that could give one back.
  useNews('escaped', () => {
    if (document.activeElement instanceof HTMLIFrameElement) onClose();
  });
  return (
    <Sheet
      title={t('preview.title')}
      wide
      onClose={onClose}
      tools={
        <ToggleButtonGroup
          className="widths"
          aria-label={t('preview.width')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[width]}
          onSelectionChange={(keys) => {
            const chosen = all.find((each) => keys.has(each));
            if (chosen !== undefined) setWidth(chosen);
          }}
        >
          {all.map((each) => {
            const Icon = icons[each];
            return (
              <ToggleButton key={each} id={each} className="width">
                <Icon size={16} aria-hidden />
                {t(`preview.${each}`)}
              </ToggleButton>
            );
          })}
        </ToggleButtonGroup>
      }
    >
      <div className="preview-desk">
        {page === undefined && <Empty title={t('preview.preparing')} />}
        {page?.ok === false && (
          <div role="alert">
            <Empty title={t('preview.failed')}>{problemSentence(page.problem, t)}</Empty>
          </div>
        )}
        {page?.ok && (
          <iframe
            className={`preview-page preview-${width}`}
            title={t('preview.frame')}
            src={page.value.address}
            sandbox=""
            referrerPolicy="no-referrer"
            width={widths[width]}
          />
        )}
      </div>
    </Sheet>
  );
}

/** The page, made anew each time the preview opens, and only then; undefined while it is made. */
function usePage(name: string): Outcome<{ address: string }> | undefined {
  const bridge = useBridge();
  const [page, setPage] = useState<Outcome<{ address: string }>>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a folder that takes another name holds the same article.
  useEffect(() => {
    void bridge.handOff.preview({ name }).then(setPage);
  }, [bridge]);
  return page;
}
