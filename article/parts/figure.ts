import { z } from 'zod';
import { creditInBrackets, withoutDash } from '../credit-in-brackets';
import { html } from '../html/html';
import { attribute, findElement, firstNamed, type HtmlElement, hasClass } from '../html/tree';
import { type Leaf, textOf, tidyLeaves } from '../words';
import { anywhere, definePart } from './define-part';

/** The kinds of picture an article may hold, by the ending their file has in `pictures/`. */
export const pictureEndings = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
} as const;

/** A picture by its bytes: the file is `pictures/<sha256>.<ending>` in the article's folder. */
export const picture = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  type: z.enum(['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif']),
  /** Pixels, after rotation by EXIF; at most 65,535 as in JPEG. */
  width: z.int().min(1).max(65535),
  height: z.int().min(1).max(65535),
  /** The name the file had where it came from, for the writer's eyes only. */
  name: z.string().max(255),
  /** What its supplier asks of whoever uses it ("Newsmagazines Out"), as its own fields say; absent where they ask nothing. */
  instructions: z.string().min(1).max(2000).optional(),
});
export type Picture = z.infer<typeof picture>;

/** Name of the picture's file inside `pictures/`. */
export function pictureFile(of: Picture): string {
  return `${of.sha256}.${pictureEndings[of.type]}`;
}

/** A picture with its caption, its credit and a description for those who cannot see it; the picture is absent while it is missing. */
export const figure = definePart({
  kind: 'figure',
  place: anywhere,
  shape: {
    of: 'slots',
    slots: {
      caption: { lines: 'many', required: false },
      credit: { lines: 'one', required: true },
      description: { lines: 'one', required: true },
    },
    inner: [],
  },
  properties: z.object({ picture: picture.optional() }),
  fresh: {},
  limits: [],
  counts: 'beside',
  onEnter: { makes: 'paragraph' },
}).withFaces({
  toHtml(part, write) {
    const { picture } = part;
    const caption = write.slot(part, 'caption');
    const credit = write.slot(part, 'credit');
    const image =
      picture &&
      html`<img src="${pictureAddress(picture)}" alt="${write.text(part, 'description')}" width="${picture.width}" height="${picture.height}">`;
    if (!image && !caption && !credit) return undefined;
    const space = caption && credit && ' ';
    const below =
      (caption || credit) &&
      html`<figcaption>${caption}${space}${credit && html`<small class="credit">${credit}</small>`}</figcaption>`;
    return html`<figure>${image}${below}</figure>`;
  },
  fromHtml(element, read) {
    if (element.name !== 'figure') return undefined;
    const { children } = element;
    if (firstNamed(children, 'figure', 'table', 'pre')) return undefined;
    const image = firstNamed(children, 'img');
    if (!image && !firstNamed(children, 'figcaption')) return undefined;
    const credit = findElement(children, (inside) => hasClass(inside, 'credit', 'credits', 'copyright'));
    const apart = [image, credit].filter((one) => one !== undefined);
    const caption = read.caption(children, apart);
    const stated = credit ? read.caption([credit]) : [{ text: '' }];
    const split = credit ? undefined : splitCredit(caption);
    return {
      ...(image ? pictureOf(image) : {}),
      children: [
        { type: 'caption', children: split?.caption ?? caption },
        { type: 'credit', children: split?.credit ?? stated },
        { type: 'description', children: [{ text: image ? attribute(image, 'alt') : '' }] },
      ],
    };
  },
  sample: () => ({
    picture: {
      sha256: '0'.repeat(64),
      type: 'image/jpeg',
      width: 1600,
      height: 900,
      name: 'valley.jpg',
    },
    children: [
      {
        type: 'caption',
        children: [{ text: 'The first train in nine winters, at the upper portal on Sunday.' }],
      },
      { type: 'credit', children: [{ text: 'Keystone/Anna Muster' }] },
      { type: 'description', children: [{ text: 'A red train leaves a stone tunnel in fresh snow.' }] },
    ],
  }),
});

/** Where the picture lies beside an exported page. */
export function pictureAddress(of: Picture): string {
  return `pictures/${pictureFile(of)}`;
}

const exported = /^(?:\.\/)?pictures\/([0-9a-f]{64})\.([a-z]{3,4})$/;

/** The picture an exported page names, known again by its address and size; any other is missing until someone adds it. */
function pictureOf(image: HtmlElement): { picture?: Picture } {
  const [, sha256, ending] = exported.exec(attribute(image, 'src')) ?? [];
  const type = picture.shape.type.options.find((type) => pictureEndings[type] === ending);
  const read = picture.safeParse({
    sha256,
    type,
    width: Number(attribute(image, 'width')),
    height: Number(attribute(image, 'height')),
    name: '',
  });
  return read.success ? { picture: read.data } : {};
}

/** A caption that ends in its credit, parted from it. Undefined for any other. */
export function splitCredit(caption: readonly Leaf[]): { caption: Leaf[]; credit: Leaf[] } | undefined {
  const found = creditInBrackets(textOf(caption));
  if (!found) return undefined;
  let left = withoutDash(found.before).caption.length;
  const before = caption.map((leaf) => {
    const kept = leaf.text.slice(0, Math.max(0, left));
    left -= leaf.text.length;
    return { ...leaf, text: kept };
  });
  return { caption: tidyLeaves(before), credit: [{ text: found.credit }] };
}
