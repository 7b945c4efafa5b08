import type { TFunction } from 'i18next';
import type { ImportNote } from '../../article/bridge/imports';

/** The sentence of something that was not simply taken over. */
export function noteSentence(note: ImportNote, t: TFunction): string {
  switch (note.is) {
    case 'unsure':
      return t(`import.unsure.${note.what}`, { line: note.line });
    case 'setAside':
      return t(`import.setAside.${note.what}`, { line: note.line, text: note.text });
    case 'dropped':
      return t(`import.dropped.${note.what}`, { words: note.words });
    case 'mended':
      return t('banner.mended', { count: note.count });
  }
}
