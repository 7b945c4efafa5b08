import { useEffect, useEffectEvent, useState } from 'react';
import { type Editor, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { cleanLine } from '../../../article';
import { onMoreDrawn } from '../mounting';
import { returnToText } from '../return-to-text';
import { markPlaces, unmarkPlaces } from './mark-places';
import { lineOffset, rangeOf } from './place-range';
import { replacePlaces } from './replace-places';
import { type FoundNow, placeOf, type Seeking, seek, start, upToDate } from './seeking';
import { showPlace } from './show-place';

/** Between two markings of an article that is still being drawn, in milliseconds. */
const betweenMarksMs = 100;

/** What finding and replacing has come to, and what can be done next. */
export interface Finding {
  readonly standing: FoundNow;
  /** How many places the last act replaced; undefined after any other act. */
  readonly replaced: number | undefined;
  seek(seeking: Seeking): void;
  step(by: 1 | -1): void;
  replace(words: string): void;
  replaceAll(words: string): void;
  /** Looks again once the words have changed by another hand. */
  follow(): void;
  /** Takes the caret back to the text: over the current place, or where it was. */
  leave(): void;
}

/** Finds in the editor's article for as long as it is used, all places marked; nothing of it stays afterwards. */
export function useFinding(editor: Editor, first: Seeking): Finding {
  const [standing, setStanding] = useState(() => seek(editor, first, caretOf(editor)));
  const [replaced, setReplaced] = useState<number>();
  useEffect(() => {
    const mark = () => markPlaces(editor, standing.found.places, standing.at);
    mark();
    let soon: ReturnType<typeof setTimeout> | undefined;
    const stop = onMoreDrawn(editor, () => {
      soon ??= setTimeout(() => {
        soon = undefined;
        mark();
      }, betweenMarksMs);
    });
    return () => {
      stop();
      clearTimeout(soon);
    };
  }, [editor, standing]);
  const showFirst = useEffectEvent(() => {
    const place = placeOf(standing);
    if (place) showPlace(editor, place);
  });
  useEffect(() => {
    // Not while React still draws: the place may have to be drawn first.
    queueMicrotask(showFirst);
    return unmarkPlaces;
  }, []);

  const stand = (next: FoundNow) => {
    setReplaced(undefined);
    setStanding(next);
    const place = placeOf(next);
    if (!place) return;
    showPlace(editor, place);
    // Whoever goes on from within the text finds the caret there.
    const range = rangeOf(editor, place);
    if (range && ReactEditor.isFocused(editor)) Transforms.select(editor, range);
  };
  return {
    standing,
    replaced,
    seek: (seeking) => stand(seek(editor, seeking, placeOf(standing) ?? caretOf(editor))),
    step: (by) => {
      const now = upToDate(editor, standing);
      const count = now.found.places.length;
      stand({ ...now, at: count === 0 ? -1 : (now.at + by + count) % count });
    },
    replace: (words) => {
      const now = upToDate(editor, standing);
      const place = placeOf(now);
      if (!place) return;
      replacePlaces(editor, [place], words);
      stand(seek(editor, now.seeking, { path: place.path, start: place.start + cleanLine(words).length }));
    },
    replaceAll: (words) => {
      const now = upToDate(editor, standing);
      const { places } = now.found;
      if (places.length === 0) return;
      replacePlaces(editor, places, words);
      setStanding(seek(editor, now.seeking, placeOf(now) ?? start));
      setReplaced(places.length);
    },
    follow: () => {
      const now = upToDate(editor, standing);
      setStanding(now);
      // The same places on a page drawn anew.
      if (now === standing) markPlaces(editor, now.found.places, now.at);
    },
    leave: () => {
      const place = placeOf(upToDate(editor, standing));
      const range = place && rangeOf(editor, place);
      if (range) Transforms.select(editor, range);
      returnToText(editor);
    },
  };
}

function caretOf(editor: Editor) {
  return editor.selection ? lineOffset(editor, editor.selection.anchor) : start;
}
