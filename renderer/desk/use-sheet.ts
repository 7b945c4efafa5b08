import { useState } from 'react';

/** Sheets of the article that stands open, and those that need none. */
const articleSheets = ['saveCopy', 'preview', 'handOff', 'rename', 'keepTemplate'] as const;
export type ArticleSheetName = (typeof articleSheets)[number];
export type SheetName = ArticleSheetName | 'templates' | 'imports';

/**
 * Which sheet stands over the desk. A sheet of an article goes with it: a file may be opened from outside the window all the
 * while, and must not be handed off in its place.
 *
 * @param article id of the one that stands open
 */
export function useSheet(article: string | undefined) {
  const [sheet, setSheet] = useState<SheetName>();
  const [before, setBefore] = useState(article);
  // While drawing, so that no other article is ever seen in the sheet.
  if (before !== article) {
    setBefore(article);
    if (articleSheets.some((name) => name === sheet)) setSheet(undefined);
  }
  return [sheet, setSheet] as const;
}
