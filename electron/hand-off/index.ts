/** The one door to the hand-off: an export written to a folder or a zip. Plain Node. */
export {
  type ExportFile,
  type ExportShape,
  exportFiles,
  exportShapes,
} from './export-files';
export { type HandedOff, type HandOffGiven, handOff } from './hand-off';
export type { PicturesLeave, Resize } from './leaving-pictures';
export { weighExport } from './weigh-export';
