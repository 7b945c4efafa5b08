import { cleanText, everyPart, ownWordPlaces, type PlainTextImport, textOf } from '../../../article';

/** How often each character stands in a text; white space and what no article may hold left out. */
function inventory(texts: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const character of cleanText(text)) {
      if (!/\s/u.test(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
    }
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Every character of the page. */
export function charactersOfPage(page: string): Record<string, number> {
  return inventory([page.replace(/[\f\v]/g, '\n')]);
}

/** Every character of the parts and of what was set aside: the law says they are the page's. */
export function charactersOfImport({ parts, setAside }: PlainTextImport): Record<string, number> {
  const places = [...everyPart(parts)].flatMap((part) => [...ownWordPlaces(part)]);
  return inventory([...places.map(({ leaves }) => textOf(leaves)), ...setAside.map(({ text }) => text)]);
}

/** Words, in the sense of runs of letters and digits, sorted: no two of them may have grown together. */
export function wordsOfPage(page: string): string[] {
  return (cleanText(page.replace(/[\f\v]/g, '\n')).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).sort();
}

export function wordsOfImport({ parts, setAside }: PlainTextImport): string[] {
  const places = [...everyPart(parts)].flatMap((part) => [...ownWordPlaces(part)]);
  const texts = [...places.map(({ leaves }) => textOf(leaves)), ...setAside.map(({ text }) => text)];
  return texts.flatMap((text) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).sort();
}
