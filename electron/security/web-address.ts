const openable: readonly string[] = ['http:', 'https:', 'mailto:'];

/** A link's address, parsed and written out anew, when a browser or a mail program may be given it; else undefined. */
export function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return openable.includes(url.protocol) ? url.href : undefined;
}
