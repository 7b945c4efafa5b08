const marks = new Set([
  'encadré',
  'encadre',
  'encart',
  'sidebar',
  'box',
  'kasten',
  'infobox',
  'riquadro',
  'scheda',
]);

/** A line that only says that a sidebar follows. */
export function isSidebarMark(text: string): boolean {
  return text.length <= 14 && marks.has(text.replace(/^[[(]|[\])]?\s*:?$/gu, '').toLowerCase());
}
