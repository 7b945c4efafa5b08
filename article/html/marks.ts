import { type Leaf, safeAddress } from '../words';
import { styleOf } from './style';
import { attribute, type HtmlElement } from './tree';

/** What words inherit from the elements around them. */
export type Marks = Omit<Leaf, 'text' | 'kept'>;

const markOfElement: { readonly [name: string]: Marks } = {
  b: { strong: true },
  strong: { strong: true },
  i: { emphasis: true },
  em: { emphasis: true },
  cite: { emphasis: true },
  dfn: { emphasis: true },
  var: { emphasis: true },
  sup: { superscript: true },
  sub: { subscript: true },
};

/**
 * The marks inside the element: by its name, then by its style, which may also take one away (Google Docs wraps
 * all it copies in `<b style="font-weight:normal">`). A link with an address that may not stand leaves its words;
 * `resolve` answers the address, or undefined.
 */
export function marksInside(
  element: HtmlElement,
  outer: Marks,
  resolve: (address: string) => string | undefined = safeAddress,
): Marks {
  const marks: { -readonly [Mark in keyof Marks]: Marks[Mark] } = { ...outer };
  Object.assign(marks, raised(markOfElement[element.name]));
  const style = styleOf(element);
  if (style.size > 0) fromStyle(marks, style);
  if (element.name === 'a' && element.attributes.has('href')) {
    const link = resolve(attribute(element, 'href'));
    if (link !== undefined) marks.link = link;
  }
  return marks;

  function raised(own: Marks | undefined): Marks | undefined {
    if (own?.superscript) delete marks.subscript;
    if (own?.subscript) delete marks.superscript;
    return own;
  }
}

function fromStyle(marks: Marks, style: ReadonlyMap<string, string>): void {
  const weight = style.get('font-weight');
  if (weight && /^(?:bold|bolder|[6-9]\d\d)/.test(weight)) marks.strong = true;
  else if (weight && /^(?:normal|lighter|[1-5]\d\d)/.test(weight)) delete marks.strong;
  const slant = style.get('font-style');
  if (slant && /^(?:italic|oblique)/.test(slant)) marks.emphasis = true;
  else if (slant?.startsWith('normal')) delete marks.emphasis;
  const height = style.get('vertical-align');
  if (height === undefined) return;
  delete marks.superscript;
  delete marks.subscript;
  if (height.startsWith('super')) marks.superscript = true;
  else if (height.startsWith('sub')) marks.subscript = true;
}
