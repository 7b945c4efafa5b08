/** The one door to the library: the folder of articles. Plain Node. */
export type { LibraryEntry } from './entry';
export { type Imported, importFile } from './import/import-file';
export { importFolder, importJson } from './import/import-folder';
export { importPackage } from './import/import-package';
export { parseInWorker } from './import/in-worker';
export type { ParseWords } from './import/words-file';
export { Library, type LibraryGiven, type Listed } from './library';
export type { Progress } from './look';
export { freeFolderName } from './names/folder-name';
export { openPackage } from './packages/open-package';
export { PackageRefused } from './packages/package-problem';
export { packageEnding, writeCopy } from './packages/write-copy';
export { writeZip } from './packages/write-zip';
export { addPicture, addPictureFile } from './pictures/add-picture';
export { isAnimated } from './pictures/animated';
export { carryMetadata } from './pictures/carry-metadata';
export { fieldsOfPicture } from './pictures/fields-of-picture';
export { withoutLocation } from './pictures/location/without-location';
export { recognisePicture } from './pictures/recognise';
export { sha256 } from './pictures/sha256';
export { UnusedPictures } from './pictures/unused-pictures';

export type { HitContext } from './search/context';
export { beginFromTemplate } from './templates/begin-from-template';
export { removeTemplate, renameTemplate } from './templates/change-template';
export { keepTemplate } from './templates/keep-template';
export { listTemplates } from './templates/list-templates';
export type { TrashedEntry } from './trash';
