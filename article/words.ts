import { Node } from 'slate';

/**
 * Words and their marks: the leaves of every part.
 *
 * A link is a mark on a leaf, not a nested node, so that a caret at its border, a split and a merge need
 * no rules of their own; neighbouring leaves with one address are one link.
 */
export interface Leaf {
  text: string;
  strong?: true;
  emphasis?: true;
  superscript?: true;
  subscript?: true;
  /** Address of a link: http, https or mailto, at most 2,000 characters. */
  link?: string;
  /** Marks this version does not know, kept as they were read. */
  kept?: Kept;
}

/** What a newer version wrote and this one does not understand; written back untouched. */
export type Kept = { readonly [name: string]: JsonValue };

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/** Marks that are either on or off. Superscript and subscript exclude each other. */
export const toggledMarks = ['strong', 'emphasis', 'superscript', 'subscript'] as const;
export type ToggledMark = (typeof toggledMarks)[number];

/** Most characters an address may have; browsers and CMSs cut longer ones. */
export const longestAddress = 2000;

/** "https:", but not the "www.rts.ch:" of a host with its port. */
const hasScheme = /^(?!www\.[^\s/?#:]+:\d{1,5}(?:[/?#]|$))[a-z][a-z0-9+.-]*:/i;
const allowedScheme = /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@[^\s@])/i;
// Control characters, white space and backslashes let an address look like another one to a browser.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this refuses.
const deceptive = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\\<>"]/;

/**
 * The address as it may stand in an article, or undefined when it may not: only http, https and mailto,
 * no control, space or direction characters. "www.rts.ch" becomes "https://www.rts.ch", with its port where it has one.
 */
export function safeAddress(written: string): string | undefined {
  let address = written.trim();
  if (!hasScheme.test(address) && /^www\.[^\s/]+\.[^\s/]+/i.test(address)) address = `https://${address}`;
  if (address.length > longestAddress || deceptive.test(address) || !allowedScheme.test(address))
    return undefined;
  // What no word may hold, no address may either.
  if (cleanText(address) !== address) return undefined;
  return address;
}

// Everything below U+0020 but tab and line feed, the C1 controls, halves of surrogate pairs, and the characters that
// Unicode says are none (U+FDD0, U+FFFE …), each of which the HTML standard calls an error.
const strayCharacter =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this finds.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/**
 * Text as it may stand in a leaf. Line ends become one line feed (CR LF, CR, U+2028, U+2029), other control
 * characters, noncharacters and halves of surrogate pairs go; no-break spaces stay, for French typography needs them.
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replace(strayCharacter, '');
}

/** Text for a part of one line: clean, each run of line feeds and tabs a single space. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/ *[\n\t]+ */g, ' ');
}

/** The characters of leaves in order. */
export function textOf(leaves: readonly Leaf[]): string {
  return leaves.map((leaf) => leaf.text).join('');
}

/** A character a reader would see: neither white space nor a joiner, direction mark or control. */
const visible = /[^\s\p{Cf}\p{Cc}]/u;

/** True when a reader would see nothing: an empty text, spaces of any kind (U+00A0 too), signs without a shape (U+200B, U+00AD). */
export function isBlankText(text: string): boolean {
  return !visible.test(text);
}

/** True when both leaves carry the same marks, whatever their text. */
export function sameMarks(a: Leaf, b: Leaf): boolean {
  return (
    toggledMarks.every((mark) => a[mark] === b[mark]) &&
    a.link === b.link &&
    JSON.stringify(a.kept) === JSON.stringify(b.kept)
  );
}

/**
 * Leaves in their one canonical form: no empty leaf beside another, no neighbours with the same marks, no
 * marks on an empty leaf; at least one leaf.
 */
export function tidyLeaves(leaves: readonly Leaf[]): Leaf[] {
  const tidy: Leaf[] = [];
  for (const leaf of leaves) {
    if (leaf.text === '') continue;
    const last = tidy.at(-1);
    if (last && sameMarks(last, leaf)) tidy[tidy.length - 1] = { ...last, text: last.text + leaf.text };
    else tidy.push(leaf);
  }
  return tidy.length > 0 ? tidy : [{ text: '' }];
}

/** Every word of a tree of nodes, in order; the measure of the law that no word is lost. */
export function wordsOf(nodes: readonly Node[]): string[] {
  const words: string[] = [];
  for (const node of nodes) {
    if ('text' in node) words.push(node.text);
    else
      words.push(
        ' ',
        ...[...Node.texts(node)].map(([leaf, path]) => (path.at(-1) === 0 ? ` ${leaf.text}` : leaf.text)),
      );
  }
  return words.join('').split(/\s+/u).filter(Boolean);
}
