import { type Ref, useImperativeHandle, useRef, useState } from 'react';
import { Editor, Range } from 'slate';
import { ReactEditor, useSlateStatic } from 'slate-react';
import { assertNever } from '../../../article';
import type { FindAction } from '../keymap';
import { FindBar, type FindBarHandle } from './find-bar';
import type { Seeking } from './seeking';

/** Opens finding, and goes on with it. */
export interface FindHandle {
  perform(action: FindAction): void;
}

const atFirst: Seeking = { sought: '', how: { matchCase: false, wholeWord: false, exactAccents: false } };

/** Finding and replacing in the article. While it is closed it looks at nothing; what was sought last is remembered. */
export function Find({ ref, readOnly }: { ref: Ref<FindHandle>; readOnly: boolean }) {
  const editor = useSlateStatic();
  const bar = useRef<FindBarHandle>(null);
  const [last, setLast] = useState(atFirst);
  const [open, setOpen] = useState<{ readonly replacing: boolean }>();

  useImperativeHandle(ref, () => ({
    perform: ({ is }) => {
      switch (is) {
        case 'find':
        case 'replace':
          ask(is === 'replace' && !readOnly);
          return;
        case 'findNext':
        case 'findPrevious':
          if (open) bar.current?.step(is === 'findNext' ? 1 : -1);
          else ask(false);
          return;
        default:
          assertNever(is, 'find action');
      }
    },
  }));

  if (!open) return null;
  return (
    <FindBar
      ref={bar}
      first={last}
      readOnly={readOnly}
      replacing={open.replacing}
      onReplacing={(replacing) => setOpen({ replacing })}
      onSeek={setLast}
      onClose={() => setOpen(undefined)}
    />
  );

  function ask(replacing: boolean): void {
    const selected = selectedWords();
    const seeking = selected === undefined ? last : { ...last, sought: selected };
    setLast(seeking);
    if (open) bar.current?.ask(seeking);
    setOpen({ replacing: replacing || (open?.replacing ?? false) });
  }

  /** Words selected within one line of the text, when that is where the person is: they mean to find those. */
  function selectedWords(): string | undefined {
    const { selection } = editor;
    if (!selection || Range.isCollapsed(selection) || !ReactEditor.isFocused(editor)) return undefined;
    const [from, to] = Range.edges(selection);
    if (String(from.path.slice(0, -1)) !== String(to.path.slice(0, -1))) return undefined;
    return Editor.string(editor, selection);
  }
}
