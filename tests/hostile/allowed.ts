/**
 * All that an export may hold: elements with their attributes, after `article/export/README.md`. Stated here by hand, apart
 * from the program, so that a mistake in one is not a mistake in the other.
 */
export const allowedElements: Readonly<Record<string, readonly string[]>> = {
  html: ['lang'],
  head: [],
  body: [],
  main: [],
  meta: ['charset', 'name', 'property', 'content'],
  title: [],
  link: ['rel', 'href'],
  script: ['type'],
  article: ['lang'],
  p: ['class'],
  h1: [],
  h2: ['id'],
  h3: [],
  ul: [],
  ol: [],
  li: [],
  blockquote: [],
  figure: ['class'],
  figcaption: [],
  img: ['src', 'alt', 'width', 'height'],
  small: ['class'],
  aside: ['class', 'aria-labelledby'],
  span: ['class'],
  a: ['href'],
  strong: [],
  em: [],
  sup: [],
  sub: [],
  br: [],
};

/** Elements of a page that no fragment and no clipboard holds. */
export const pageElements = ['html', 'head', 'body', 'main', 'meta', 'title', 'link', 'script'] as const;

export const allowedClasses: readonly string[] = [
  'kicker',
  'lead',
  'quotation',
  'pull-quote',
  'credit',
  'sidebar',
  'related-link',
  'cue',
  'label',
  'sign-off',
  'byline',
  'author',
  'dateline',
];

/** What may stand in `a href`; control, space and direction characters never. */
export const allowedAddress =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this refuses.
  /^(?:https?:\/\/|mailto:[^@]+@)[^\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff\\<>"]+$/i;

/** What `img src` and the style sheet may be: files beside the page. */
export const allowedPicture = /^pictures\/[0-9a-f]{64}\.(?:jpg|png|webp|avif|gif)$/;
export const allowedStyle = /^page\.css$/;
