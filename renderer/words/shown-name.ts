/**
 * The name or path of a file as it is shown: characters that would turn or end the line or do not show stand as a sign, so
 * that no name looks like another one.
 */
export const shownName = (name: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this shows.
  name.replaceAll(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, '\ufffd');
