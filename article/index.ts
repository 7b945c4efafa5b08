/** The door to the domain. What crosses between window and machine is in `bridge/`. */
import './words-out-of-faults';

export { type Article, newArticle } from './article';
export { assertNever } from './assert-never';
export { type ProblemKey, problemSentence } from './bridge/problem-sentence';
export type { SaveState, SaveStateName, Trouble } from './bridge/save-state';
export * from './check';
export * from './compare';
export * from './embargo';
export { publicArticle, toPublicJson } from './export/public-article';
export { partsToClipboardHtml, partsToHtmlSource, wordsToClipboardHtml } from './export/to-clipboard-html';
export { toFragment } from './export/to-fragment';
export { toPage } from './export/to-page';
export { toPlainText } from './export/to-plain-text';
export * from './find';
export { bounds, currentFormat } from './format/format';
export { measureJson } from './format/measure-json';
export { type Mending, mendParts } from './format/mend-parts';
export { type Migration, migrate, migrations } from './format/migrations';
export { type Reading, readArticle, readArticleJson } from './format/read';
export type { UnreadableReason } from './format/unreadable';
export { writeArticle } from './format/write';
export { freshPart } from './fresh-part';
export { articleHash } from './hash';
export { headlineOf } from './headline';
export { newId } from './ids';
export { articleFromHtml, type HtmlArticle, type HtmlParts, partsFromHtml } from './import/from-html';
export { type Dropped, type DroppedKind, droppedKinds } from './import/from-html/dropped';
export { fromPlainText, longestPage, type PlainTextImport } from './import/from-plain-text';
export {
  type SetAside,
  setAsideBecause,
  type Unsure,
  unsureAbout,
  type WhySetAside,
} from './import/plain-text/ledger';
export * from './metadata';
export { normalise, withParts } from './normalise';
export {
  applyOperations,
  type Operation,
  operationShape,
  type PartOperation,
  type SetMetadata,
} from './operations';
export * from './parts';
export type { Limit, ListEntry, PartDefinition, Shape, Slot, SlotNode } from './parts/define-part';
export { type Picture, pictureEndings, pictureFile } from './parts/figure';
export { pictureMissing } from './pictures/picture-missing';
export { picturesShown } from './pictures/pictures-shown';
export { plainLetters } from './plain-letters';
export { failed, type Outcome, type Problem, type ProblemKind, problem, succeeded } from './problems';
export { cutAtHyphen, slugFrom, slugOf } from './slug';
export * from './statistics';
export { asTemplate } from './template';
export { everyPart, ownWordPlaces, type WordPlace } from './word-places';
export * from './words';
