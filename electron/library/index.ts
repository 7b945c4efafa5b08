/** The one door to the library: the folder of articles. Plain Node. */
export type { LibraryEntry } from './entry';
export { type Imported, importFile } from './import/import-file';
export { importFolder, importJson } from './import/import-folder';
export { importPackage } from './import/import-package';
export { Library, type LibraryGiven, type Listed } from './library';
export type { Progress } from './look';
export { freeFolderName } from './names/folder-name';
export { openPackage } from './packages/open-package';
export { PackageRefused } from './packages/package-problem';
export { packageEnding, writePackage } from './packages/write-package';
export { writeZip } from './packages/write-zip';
export { addPicture, addPictureFile } from './pictures/add-picture';
export { fieldsOfPicture } from './pictures/fields-of-picture';
export { removeUnusedPictures } from './pictures/remove-unused';
export { headlineOf } from './read-entry';
export type { HitContext } from './search/context';
export type { TrashedEntry } from './trash';
