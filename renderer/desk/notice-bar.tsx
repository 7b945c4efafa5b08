import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';

/** Something that was done or went wrong, told once; `act` takes it back or leads on. */
export interface Notice {
  readonly tone: 'note' | 'alarm';
  readonly title: string;
  readonly words: string;
  readonly act?: {
    readonly words: string;
    readonly do: () => void;
    /** Nothing else has the focus. */
    readonly takesFocus?: boolean;
  };
}

/** A notice in whatever language the window has: it may be changed while the notice stands. */
export type Telling = (t: TFunction) => Notice;

export function NoticeBar({ telling, onDismiss }: { telling: Telling | undefined; onDismiss: () => void }) {
  const { t } = useTranslation();
  if (telling === undefined) return null;
  const { tone, title, words, act } = telling(t);
  return (
    <Banner
      tone={tone}
      title={title}
      onDismiss={onDismiss}
      {...(act && {
        actions: (
          <Button autoFocus={act.takesFocus ?? false} onPress={act.do}>
            {act.words}
          </Button>
        ),
      })}
    >
      {words === '' ? undefined : words}
    </Banner>
  );
}
