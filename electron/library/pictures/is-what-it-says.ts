import { sha256 } from './sha256';

/**
 * A picture must be what its name says, for it is found by its content; whatever else a package holds says nothing by its name.
 * @param place in the article's folder, with `/`
 */
export async function isWhatItSays(place: string, bytes: Uint8Array): Promise<boolean> {
  const stated = /^pictures\/([0-9a-f]{64})\./.exec(place)?.[1];
  return stated === undefined || stated === (await sha256(bytes));
}
