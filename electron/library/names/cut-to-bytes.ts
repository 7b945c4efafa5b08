/** The beginning of a name, at most so many bytes of UTF-8 of it; no character is cut in two. */
export function cutToBytes(name: string, most: number): string {
  let bytes = 0;
  let end = 0;
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > most) break;
    end += character.length;
  }
  return name.slice(0, end);
}
