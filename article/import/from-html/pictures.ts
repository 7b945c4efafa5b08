import { attribute, type HtmlElement } from '../../html/tree';

/** The text an image stands for: mail programs and social networks draw emoji as images. Undefined for a picture. */
export function emojiOf(image: HtmlElement): string | undefined {
  const alt = attribute(image, 'alt');
  return alt.length <= 32 && emoji.test(alt) ? alt : undefined;
}

/** Pictographs and flags with their modifiers, joiners (U+200D) and variation selectors (U+FE0F). */
const emoji = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f)+$/u;

/** A picture that stands for nothing a reader sees: a counter's pixel, a spacer. */
export function isInvisible(image: HtmlElement): boolean {
  return ['width', 'height'].some((side) => /^[01](?:px)?$/.test(attribute(image, side)));
}

/** The box of a list to tick off, which Google Docs draws as an image that says whether it is ticked. */
export function isTickBox(image: HtmlElement): boolean {
  return attribute(image, 'aria-roledescription').toLowerCase() === 'checkbox';
}

/** The figure of an image that stands alone: its description is known, its bytes are not fetched. */
export function figureOf(image: HtmlElement): object {
  return {
    type: 'figure',
    id: '',
    children: [
      { type: 'caption', children: [{ text: '' }] },
      { type: 'credit', children: [{ text: '' }] },
      { type: 'description', children: [{ text: attribute(image, 'alt').trim() }] },
    ],
  };
}

/** By what a person may know the picture again: its description, else the name of its file; bytes have none. */
export function pictureName(image: HtmlElement): string {
  const source = attribute(image, 'src');
  const file = source.startsWith('data:') ? '' : (/([^/?#]+)(?:[?#].*)?$/.exec(source)?.[1] ?? '');
  return attribute(image, 'alt').trim() || file || 'img';
}
