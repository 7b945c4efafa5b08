import { creditInBrackets, withoutDash } from '../../../credit-in-brackets';
import { creditIn, isAgencyAndName } from './credit';

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
  const found = creditInBrackets(text);
  const certainty = found && creditIn(found.credit);
  return certainty && setOff(found.before, found.credit, '[]', certainty === 'sure');
}

/** "La scène (Keystone/Gaëtan Bally)", "La scène (photo: Anne Favre)" */
function parenthesised(text: string): Caption | undefined {
  const open = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  if (open <= 0 || text.length - open > reach) return undefined;
  const inside = text.slice(open + 1, -1).trim();
  const label = photoLabel.exec(inside)?.[0] ?? '';
  const credit = inside.slice(label.length).trim();
  const isCredit = label !== '' ? credit.length > 1 : isAgencyAndName(credit);
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
  const before = text.slice(0, start);
  const isSure = isName(credit);
  if (!isSure && isWordOfSentence(before, found[1])) return undefined;
  return setOff(before, credit, found[1], isSure || before !== '');
}

/** "Anne Favre", "Musée de la montre": every word has a capital, is a preposition or an article, or comes after one. */
function isName(credit: string): boolean {
  const words = credit.split(/\s+/u);
  const isSmall = (word: string) =>
    /^(?:de|du|des|d['’]|la|le|les|l['’]|von|van|der|di|del|della|et|and|und|e|&)$/u.test(word);
  return words.every(
    (word, at) => /^[\p{Lu}\p{N}]/u.test(word) || isSmall(word) || isSmall(words[at - 1] ?? ''),
  );
}

/** A label that is a word of the text as well: "Crédits : Raiffeisen durcit …", "Accord sur les crédits : …". */
function isWordOfSentence(before: string, label: string): boolean {
  if (before === '') return /^cr[ée]dits?\s*:/iu.test(label);
  return /^\p{Ll}/u.test(label) && /\p{L}\s+$/u.test(before);
}

function setOff(before: string, credit: string, signs: string, sure: boolean): Caption {
  const { caption, dash } = withoutDash(before);
  return { caption: caption.trimStart(), credit, signs: dash + signs, sure };
}
