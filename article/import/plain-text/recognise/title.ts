/** What may begin a title: a capital, a digit, an opening quotation mark, or the like. */
const titleStart = /^[\p{Lu}\p{Lt}\p{N}«“„"‘'’¿¡(]/u;
/** Ends of sentences and of lines that go on. "?" and "!" end titles as well. */
const notTitleEnd = /(?:\.|[,;:…])["»”’)\]]?$/;

function isTitleUpTo(text: string, characters: number, words: number): boolean {
  return (
    text.length <= characters &&
    titleStart.test(text) &&
    !notTitleEnd.test(text) &&
    text.split(/\s+/u).length <= words
  );
}

/** A line that can be a title inside the text: short, begun like one, and no sentence. */
export function isTitle(text: string): boolean {
  return isTitleUpTo(text, 90, 16);
}

/** A line that can name an article or a sidebar. */
export function isHeadline(text: string): boolean {
  return isTitleUpTo(text, 200, 32);
}

/** Capitals throughout, and at least two letters. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && text === text.toUpperCase();
}
