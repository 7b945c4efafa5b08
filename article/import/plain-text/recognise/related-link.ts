import { safeAddress } from '../../../words';

export interface LinkLine {
  readonly cue: string;
  /** Empty where it may stand on the next line. */
  readonly label: string;
  /** As an article may hold it; empty when none is written. */
  readonly address: string;
  /** As written, for the account of words. */
  readonly writtenAddress: string;
  readonly signs: string;
}

/** What points to another story without any sign before it; exactly these words, then a colon. */
const cues = new Set([
  ...['lire', 'lire aussi', 'lire également', 'lire encore', 'lire plus', 'à lire', 'à lire aussi', 'a lire'],
  ...[
    'a lire aussi',
    'à lire également',
    'relire',
    'voir',
    'voir aussi',
    'voir également',
    'à voir',
    'à voir aussi',
  ],
  ...[
    'revoir',
    'regarder',
    'regarder aussi',
    'écouter',
    'écouter aussi',
    'ecouter',
    'ecouter aussi',
    'réécouter',
  ],
  ...['à écouter', 'sur le même sujet', 'sur le même thème', "plus d'informations", 'plus d’informations'],
  ...['read', 'read also', 'also read', 'read more', 'see also', 'see', 'watch', 'watch also', 'listen'],
  ...['listen also', 'related', 'more on this story'],
  ...[
    'lesen',
    'lesen sie auch',
    'lesen sie',
    'auch lesen',
    'mehr dazu',
    'mehr zum thema',
    'siehe auch',
    'siehe',
  ],
  ...['sehen sie auch', 'hören', 'hören sie auch', 'zum thema'],
  ...['leggi', 'leggi anche', 'vedi', 'vedi anche', 'guarda', 'guarda anche', 'ascolta', 'ascolta anche'],
  ...['approfondimenti', 'da leggere'],
]);

const mark = /^(?:>{2,}|[→►▶➜⇒➡➔]|[-=]+>|[>»])\s*/u;
/** A sign that announces a link whatever follows; ">" and "»" do so only before a known cue. */
const sureMark = /^(?:>>|[→►▶➜⇒➡➔]|[-=]+>)/u;
const longestCue = 60;

/** A line that points to another story: ">> Lire aussi : …", "See also: …". */
export function linkLine(text: string): LinkLine | undefined {
  if (text.length > 1000) return undefined;
  const sign = mark.exec(text)?.[0] ?? '';
  const rest = text.slice(sign.length);
  if (rest === '') return undefined;
  const colon = rest.slice(0, longestCue).search(/:(?!\/\/)/);
  const cue = colon < 0 ? '' : rest.slice(0, colon).trim();
  const isKnown = cues.has(cue.toLowerCase());
  if (!isKnown && !sureMark.test(sign)) return undefined;
  const signs = sign.trim() + (colon < 0 ? '' : ':');
  return { cue, ...addressed(rest.slice(colon + 1).trim(), signs) };
}

/** Parts the address at the end of a label, bare or in brackets, from the label. */
function addressed(
  written: string,
  signs: string,
): Pick<LinkLine, 'label' | 'address' | 'writtenAddress' | 'signs'> {
  const found = /(?:^|\s)([(<[]?)((?:https?:\/\/|www\.)[^\s()<>[\]]+)([)>\]]?)$/u.exec(written);
  const address = safeAddress(found?.[2] ?? '');
  if (!found || address === undefined) return { label: written, address: '', writtenAddress: '', signs };
  const [whole, open = '', writtenAddress = '', close = ''] = found;
  const label = written.slice(0, written.length - whole.length).trim();
  return { label, address, writtenAddress, signs: signs + open + close };
}
