import { Monitor, Smartphone, Tablet } from 'lucide-react';
import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { previewAddress } from '../../article/bridge/addresses';
import { Sheet } from '../ui/sheet';
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
export function Preview({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const [width, setWidth] = useState<Width>('desktop');
  // Fetched anew each time the preview opens, and only then.
  const [address] = useState(() => previewAddress(id, Date.now()));
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
        <iframe
          className={`preview-page preview-${width}`}
          title={t('preview.frame')}
          src={address}
          sandbox=""
          referrerPolicy="no-referrer"
          width={widths[width]}
        />
      </div>
    </Sheet>
  );
}
