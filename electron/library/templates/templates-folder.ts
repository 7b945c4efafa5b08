import { join } from 'node:path';

/** Inside the library, so that templates travel with it; hidden by its name. Each is a folder as an article's is. */
export const templatesFolder = (library: string) => join(library, '.templates');

export const templateFolder = (library: string, name: string) => join(templatesFolder(library), name);
