import { attribute, type HtmlElement } from './tree';

/** The declarations of an element's `style`, names and values in lower case; the last of a name holds. */
export function styleOf(element: HtmlElement): ReadonlyMap<string, string> {
  const written = attribute(element, 'style');
  const declarations = new Map<string, string>();
  if (written === '') return declarations;
  for (const declaration of written.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0) declarations.set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim());
  }
  return declarations;
}
