import { wideSigns } from '../../../article/bridge/template-title';
import { isUnsafeName } from '../names/folder-name';

/**
 * The folder's name of a template a person calls so: their words, what some system forbids in a name in its wide form.
 * `templateTitle` reads them back.
 */
export function templateName(title: string): string {
  const name = title
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this takes out.
    .replace(/[\u0000-\u001f\u007f]+/g, ' ')
    .trim()
    .replace(/[<>:"/\\|?*]|^\.|\.$/g, wideSigns);
  // A device's name, which is none with its first letter wide.
  return isUnsafeName(name) ? `${wideSigns(name.slice(0, 1)) || '-'}${name.slice(1)}` : name;
}
