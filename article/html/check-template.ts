/** Where a hole stands: between tags, or between the double quotes of an attribute. */
export type HolePlace = 'text' | 'value';

const checked = new WeakMap<TemplateStringsArray, readonly HolePlace[]>();

/**
 * The place of each hole of a template. Throws for one in any other place: in a tag, in an unquoted or
 * single-quoted value, in a comment, where escaping could not keep a text a text. A template is checked once.
 */
export function checkTemplate(pieces: TemplateStringsArray): readonly HolePlace[] {
  const known = checked.get(pieces);
  if (known) return known;
  const places: HolePlace[] = [];
  let place: TemplatePlace = 'text';
  for (const piece of pieces.slice(0, -1)) {
    place = placeAfter(place, piece);
    if (place !== 'text' && place !== 'value')
      throw new Error(`A hole may stand in text or in a double-quoted value only: …${piece.slice(-40)}`);
    places.push(place);
  }
  checked.set(pieces, places);
  return places;
}

type TemplatePlace = HolePlace | 'tag' | 'single-quoted' | 'comment';

/** What leads from one place to the next; the first that fits is taken. */
const turns: Readonly<Record<TemplatePlace, readonly (readonly [sign: string, to: TemplatePlace])[]>> = {
  text: [
    ['<!--', 'comment'],
    ['<', 'tag'],
  ],
  comment: [['-->', 'text']],
  tag: [
    ['>', 'text'],
    ['"', 'value'],
    ["'", 'single-quoted'],
  ],
  value: [['"', 'tag']],
  'single-quoted': [["'", 'tag']],
};

function placeAfter(start: TemplatePlace, piece: string): TemplatePlace {
  let place = start;
  for (let at = 0; at < piece.length; at++) {
    place = turns[place].find(([sign]) => piece.startsWith(sign, at))?.[1] ?? place;
  }
  return place;
}
