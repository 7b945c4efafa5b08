import type { Ledger } from './ledger';

/** Words that stand in any text of the language; those of two languages speak for neither. */
const commonWords = {
  fr: 'le la les de des et est un une dans que qui pour sur pas plus avec été ont aux cette sont mais par il elle du ce ses au en à ne se sa son leur leurs nous vous même après',
  en: 'the and of to is was that for with are be has have from by this but not they which were his her it at as in on an who will had its their would been',
  de: 'der die und den das ist mit dem von nicht ein eine sich auf für auch des im zu wird werden sind hat bei in an es er sie wie nach einem einer als um am',
  it: 'il di che la della e è un una per con non del sono nel dei alla gli ha più anche le da si dal delle lo in a i al questo stato come nella tre',
} as const;
type Guess = keyof typeof commonWords;

const languageByWord = new Map<string, Guess | 'several'>();
for (const language of ['fr', 'en', 'de', 'it'] as const) {
  for (const word of commonWords[language].split(' '))
    languageByWord.set(word, languageByWord.has(word) ? 'several' : language);
}

/** Characters looked at; a page is in one language from its beginning. */
const looked = 20_000;

/** The language the page is written in, by its commonest words; says so where too few speak for it. */
export function languageOf(text: string, ledger: Ledger): Guess | undefined {
  const votes: Record<Guess, number> = { fr: 0, en: 0, de: 0, it: 0 };
  for (const word of text
    .slice(0, looked)
    .toLowerCase()
    .split(/[^\p{L}]+/u)) {
    const language = languageByWord.get(word);
    if (language && language !== 'several') votes[language]++;
  }
  const [[best, most], [, second]] = ranked(votes);
  if (most < 3 || most < second * 1.5) ledger.unsure.push({ what: 'language', line: 1 });
  return most > second ? best : undefined;
}

function ranked(votes: Record<Guess, number>): [[Guess, number], [Guess, number]] {
  const all = (Object.keys(votes) as Guess[]).map((language): [Guess, number] => [language, votes[language]]);
  const [first = ['fr', 0], second = ['en', 0]] = all.sort(([, a], [, b]) => b - a);
  return [first, second];
}
