import { useEffect } from 'react';
import { Editor, type Range } from 'slate';
import { ReactEditor, useSlateStatic } from 'slate-react';
import { insertPicture } from './commands/insert-picture';
import { partUnder } from './drop-place';
import { useSetting } from './setting';

/**
 * Picture files dropped on the text or pasted into it become figures, one after the other. A file dropped on a figure is
 * the figure's own affair.
 */
export function PictureFiles() {
  const editor = useSlateStatic();
  const { readOnly, takePicture } = useSetting();
  useEffect(() => {
    if (readOnly) return;
    const page = ReactEditor.toDOMNode(editor, editor);
    const stopped = new AbortController();
    // Before Slate, which would put in the text that comes with a file, or nothing.
    const listen = <Name extends 'paste' | 'drop' | 'dragover'>(
      name: Name,
      act: (event: HTMLElementEventMap[Name]) => void,
    ) => page.addEventListener(name, act, { capture: true, signal: stopped.signal });

    const takeAll = async (files: readonly File[], near: Range | undefined) => {
      // Where the text changes while a large file is read, the place moves with it.
      const place = near && Editor.rangeRef(editor, near);
      let first = true;
      for (const file of files) {
        const added = await takePicture(file);
        if (!added) continue;
        insertPicture(editor, added, first ? (place?.current ?? undefined) : undefined);
        first = false;
      }
      place?.unref();
    };
    const own = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
    };

    listen('paste', (event) => {
      const files = pictureFiles(event.clipboardData);
      // Word and the like put a picture of the words beside the words: the words are meant.
      if (files.length === 0 || event.clipboardData?.getData('text/plain') !== '') return;
      own(event);
      void takeAll(files, editor.selection ?? undefined);
    });
    listen('dragover', (event) => {
      if (isInFigure(event) || !event.dataTransfer?.types.includes('Files')) return;
      own(event);
      event.dataTransfer.dropEffect = 'copy';
    });
    listen('drop', (event) => {
      if (isInFigure(event) || !event.dataTransfer?.types.includes('Files')) return;
      // A browser drop would open the file in place of the article, or write its path.
      own(event);
      const files = [...event.dataTransfer.files];
      void takeAll(files, placeOf(editor, event));
    });
    return () => stopped.abort();
  }, [editor, readOnly, takePicture]);
  return null;
}

function pictureFiles(carried: DataTransfer | null): File[] {
  return [...(carried?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
}

function isInFigure({ target }: Event): boolean {
  return target instanceof Element && target.closest('.figure-frame') !== null;
}

/** The part a drop is meant for: the one under it or near it, below all of them the last. */
function placeOf(editor: Editor, { clientX, clientY }: MouseEvent): Range {
  const last = [editor.children.length - 1];
  return Editor.range(editor, partUnder(editor, clientX, clientY) ?? last);
}
