/**
 * The name or path of a file as it is shown: characters that would turn the line round stand as a sign, so that no
 * name looks like another one.
 */
export const shownName = (name: string): string =>
  name.replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
