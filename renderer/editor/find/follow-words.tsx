import { useEffect, useEffectEvent } from 'react';
import { useSlateSelector } from 'slate-react';

/** Rest after a change before the places are looked for again, in milliseconds: a key is drawn first. */
const restMs = 60;

/** Tells when the words have changed. Draws nothing, so that a key costs nothing more to draw. */
export function FollowWords({ onChange }: { onChange: () => void }) {
  const parts = useSlateSelector((editor) => editor.children);
  const changed = useEffectEvent(onChange);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the parts are what is followed.
  useEffect(() => {
    const timer = setTimeout(changed, restMs);
    return () => clearTimeout(timer);
  }, [parts]);
  return null;
}
