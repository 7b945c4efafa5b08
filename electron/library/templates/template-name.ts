import { isUnsafeName } from '../names/folder-name';

/** The folder's name of a template a person calls so: their words, without what some system forbids in a name. */
export function templateName(title: string): string {
  const name = title
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this takes out.
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]+/g, '-')
    .replace(/^[. ]+|[. ]+$/g, '');
  return isUnsafeName(name) ? `-${name}` : name;
}
