import { Banner } from '../ui/banner';
import { Button } from '../ui/button';

/** Something that was done or went wrong, told once; `act` takes it back. */
export interface Notice {
  readonly tone: 'note' | 'alarm';
  readonly title: string;
  readonly words: string;
  readonly act?: { readonly words: string; readonly do: () => void };
}

export function NoticeBar({ notice, onDismiss }: { notice: Notice | undefined; onDismiss: () => void }) {
  if (notice === undefined) return null;
  const { tone, title, words, act } = notice;
  return (
    <Banner
      tone={tone}
      title={title}
      onDismiss={onDismiss}
      {...(act ? { actions: <Button onPress={act.do}>{act.words}</Button> } : {})}
    >
      {words === '' ? undefined : words}
    </Banner>
  );
}
