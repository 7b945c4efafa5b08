import type { TFunction } from 'i18next';
import { definitionOf, type PartKind, partKinds, slotNames } from '../../article';
import type { WordKind } from './lines';
import { type Drawn, type DrawnLine, type Setting, settingWords } from './setting';

const slots = partKinds.flatMap(slotNames);
const drawn: readonly Drawn[] = [...partKinds, ...slots, 'list-entry'];
const drawnLines: readonly DrawnLine[] = [...partKinds.filter(isWordKind), ...slots, 'list-entry'];

function isWordKind(kind: PartKind): kind is WordKind {
  return definitionOf(kind).shape.of === 'words';
}

/** Names of everything drawn, looked up once a language and not once a part. */
export function namesIn(t: TFunction): Setting['names'] {
  // `drawn` lists every member of the union: the parts, their slots, and the entry.
  return Object.fromEntries(drawn.map((one) => [one, t(`part.${one}.name`)])) as Setting['names'];
}

export function placeholdersIn(t: TFunction): Setting['placeholders'] {
  const said = drawnLines.map((line) => [line, t(`part.${line}.placeholder`)]);
  return Object.fromEntries(said) as Setting['placeholders'];
}

export function editorWordsIn(t: TFunction): Setting['words'] {
  return Object.fromEntries(settingWords.map((word) => [word, t(`editor.${word}`)])) as Setting['words'];
}
