import { cutAtHyphen } from '../../../article';

/**
 * Longest name of an article's folder, in characters: with a picture's name (78) and a temporary ending inside
 * it, a path under a usual home folder stays within the 260 of Windows.
 */
export const longestFolderName = 64;

/** Names Windows gives to devices, with or without an ending; a folder named so cannot be opened there. */
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?$/i;

/** True when the name may not be given to a file or folder on one of the three systems. */
export function isUnsafeName(name: string): boolean {
  return (
    name === '' ||
    name === '.' ||
    name === '..' ||
    name.length > 255 ||
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this refuses.
    /[\u0000-\u001f\u007f<>:"/\\|?*]/.test(name) ||
    /[. ]$/.test(name) ||
    deviceName.test(name)
  );
}

/** How a name compares on disks that fold case and compose accents (macOS, Windows): equal keys are one file. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase().normalize('NFC');
}

/**
 * A folder name for the slug that none of `taken` bears, on any system: cut at a hyphen to 64 characters,
 * `article` where there is no slug, `-2`, `-3`… where it is taken.
 */
export function freeFolderName(slug: string, taken: Iterable<string>): string {
  const keys = new Set([...taken].map(nameKey));
  const base = safeBase(slug);
  for (let count = 1; ; count++) {
    const ending = count === 1 ? '' : `-${count}`;
    const name = cutAtHyphen(base, longestFolderName - ending.length) + ending;
    if (!keys.has(nameKey(name))) return name;
  }
}

function safeBase(slug: string): string {
  if (slug === '') return 'article';
  return deviceName.test(slug) ? `article-${slug}` : slug;
}
