import { wideSigns } from '../../../article/bridge/template-title';
import { isUnsafeName, longestFolderName } from './folder-name';

/**
 * A name as a person wrote it, for a file or folder on any of the three systems: what one of them forbids stands in its wide
 * form, which people read as the same and `templateTitle` reads back.
 */
export function safeName(written: string): string {
  const name = written
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this takes out.
    .replace(/[\u0000-\u001f\u007f]+/g, ' ')
    .trim()
    .replace(/[<>:"/\\|?*]|^\.|\.$/g, wideSigns);
  // A device's name, which is none with its first letter wide.
  return isUnsafeName(name) ? `${wideSigns(name.slice(0, 1)) || '-'}${name.slice(1)}` : name;
}

/** As `safeName`, for a folder with pictures in it: no longer than that of an article. */
export function safeFolderName(written: string): string {
  return safeName([...written.normalize('NFC')].slice(0, longestFolderName).join(''));
}
