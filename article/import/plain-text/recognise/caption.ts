import { creditIn, namesSource } from './credit';

export interface Caption {
  readonly caption: string;
  readonly credit: string;
  /** What was typed to set the credit off: "[]", "-[]", "Photo:". */
  readonly signs: string;
  /** Not sure: words in brackets that look like a person's name, which a paragraph may end in as well. */
  readonly sure: boolean;
}

const longest = 800;
/** How far from its end a line's credit may begin. */
const reach = 100;

/** A line that ends in a credit; `caption` is empty where the line is a credit alone. */
export function captionOf(text: string): Caption | undefined {
  if (text.length > longest) return undefined;
  return bracketed(text) ?? parenthesised(text) ?? labelled(text);
}

/** "La scène. [RTS]", "La scène. - [EPA/JUSTIN LANE]" */
function bracketed(text: string): Caption | undefined {
  const open = text.endsWith(']') ? text.lastIndexOf('[') : -1;
  if (open < 0 || text.length - open > reach) return undefined;
  const credit = text.slice(open + 1, -1).trim();
  const certainty = creditIn(credit);
  if (!certainty) return undefined;
  return setOff(text.slice(0, open), credit, '[]', certainty === 'sure');
}

/** "La scène (Keystone/Gaëtan Bally)": only with a name, for a paragraph may end in "(ats)". */
function parenthesised(text: string): Caption | undefined {
  const open = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  if (open <= 0 || text.length - open > reach) return undefined;
  const inside = text.slice(open + 1, -1).trim();
  const label = photoLabel.exec(inside)?.[0] ?? '';
  const credit = inside.slice(label.length).trim();
  const isCredit =
    label !== '' ? credit.length > 1 : /^[^/]*\/\s*\p{Lu}/u.test(credit) && namesSource(credit);
  return isCredit ? setOff(text.slice(0, open), credit, `(${label.trim()})`, true) : undefined;
}

const photoLabel =
  /^(?:(?:photos?|crédits?(?: photos?)?|credits?|fotos?|bild(?:er)?|images?|picture|immagine)\s*:|©)\s*/iu;
const lastLabel =
  /(?:^|[.\s(–-])((?:photos?|crédits?(?: photos?)?|credits?|fotos?|bild|images?|picture)\s*:|©)\s*/giu;

/** "La scène. Photo : Anne Favre", "La scène © RTS" */
function labelled(text: string): Caption | undefined {
  const from = Math.max(0, text.length - reach);
  const tail = text.slice(from);
  const found = [...tail.matchAll(lastLabel)].at(-1);
  if (!found?.[1]) return undefined;
  const credit = tail.slice(found.index + found[0].length).trim();
  const start = from + found.index + found[0].indexOf(found[1]);
  // Without a caption before it, "© RTS 2014" is the foot of the page.
  if (start === 0 && found[1] === '©') return undefined;
  if (credit.length < 2 || credit.length > 60 || /[.!?]\s/.test(credit) || !/^[\p{Lu}\p{N}]/u.test(credit)) {
    return undefined;
  }
  return setOff(text.slice(0, start), credit, found[1], true);
}

function setOff(before: string, credit: string, signs: string, sure: boolean): Caption {
  const caption = before.trim();
  const dash = /(?:^|\s)([-–—|/])$/u.exec(caption)?.[1] ?? '';
  return {
    caption: caption.slice(0, caption.length - dash.length).trim(),
    credit,
    signs: dash + signs,
    sure,
  };
}
