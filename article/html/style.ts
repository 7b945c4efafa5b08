import { attribute, type HtmlElement } from './tree';

/**
 * The declarations of an element's `style`, names and values in lower case. The last of a name holds, one that is
 * `!important` before the others; the word itself is taken off.
 */
export function styleOf(element: HtmlElement): ReadonlyMap<string, string> {
  const written = attribute(element, 'style');
  const declarations = new Map<string, string>();
  const important = new Map<string, string>();
  if (written === '') return declarations;
  for (const declaration of written.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon <= 0) continue;
    const name = declaration.slice(0, colon).trim();
    const value = declaration.slice(colon + 1).trim();
    const sign = value.lastIndexOf('!');
    if (sign >= 0 && value.slice(sign + 1).trim() === 'important')
      important.set(name, value.slice(0, sign).trim());
    else declarations.set(name, value);
  }
  for (const [name, value] of important) declarations.set(name, value);
  return declarations;
}
