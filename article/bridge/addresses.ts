/** Where the window finds an article's own files: hosts of the program's scheme, answered by the machine. */
export const appScheme = 'app';

/** Host of the window's page and its parts. */
export const windowHost = 'marbre';
/** Host of the pictures of open articles: `app://pictures/<article id>/<file>`. */
export const picturesHost = 'pictures';
/** Host of the export of open articles: `app://preview/<article id>/index.html`. */
export const previewHost = 'preview';

/** Address of a picture of an article, for `img`. @param article its id @param file as `pictureFile` names it */
export function servedPictureAddress(article: string, file: string): string {
  return `${appScheme}://${picturesHost}/${encodeURIComponent(article)}/${encodeURIComponent(file)}`;
}

/** Address of the page an article would be handed off as. @param article its id @param moment makes the window fetch it anew */
export function previewAddress(article: string, moment: number): string {
  return `${appScheme}://${previewHost}/${encodeURIComponent(article)}/index.html?at=${moment}`;
}
