const months = [
  ...[
    'janvier',
    'février',
    'fevrier',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'aout',
    'septembre',
  ],
  ...['octobre', 'novembre', 'décembre', 'decembre', 'janv', 'févr', 'fév', 'avr', 'juil', 'sept', 'déc'],
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october'],
  ...['november', 'december', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  ...['januar', 'jänner', 'februar', 'märz', 'juni', 'juli', 'oktober', 'dezember', 'okt', 'dez'],
  ...['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre'],
  ...['ottobre', 'dicembre', 'gen', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'dic'],
];

const weekdays = [
  ...['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  ...['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'],
  ...['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
];

const between = [
  ...['le', 'la', 'à', 'a', 'de', 'du', 'en', 'il', 'y', 'et', 'dernière', 'fois', 'hier', 'aujourd', 'hui'],
  ...['heure', 'heures', 'minute', 'minutes', 'min', 'jour', 'jours', 'h'],
  ...[
    'on',
    'at',
    'the',
    'of',
    'am',
    'pm',
    'ago',
    'hour',
    'hours',
    'day',
    'days',
    'today',
    'yesterday',
    'and',
  ],
  ...[
    'um',
    'uhr',
    'den',
    'der',
    'vor',
    'stunde',
    'stunden',
    'minuten',
    'tag',
    'tagen',
    'heute',
    'gestern',
    'und',
  ],
  ...['alle', 'ore', 'del', 'dal', 'fa', 'ora', 'giorno', 'giorni', 'minuti', 'oggi', 'ieri', 'e'],
  ...['cet', 'cest', 'mez', 'mesz', 'gmt', 'utc', 'bst', 'est', 'edt'],
];

const naming = new Set([...months, ...weekdays]);
const dating = new Set([...naming, ...between]);
const numeral = /^\d{1,4}(?:st|nd|rd|th|er|h|h\d{2}|min|am|pm|º|°)?$/;
const numericDate = /^(?:\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})$/;
/** The time in a moment of ISO 8601, which no token may part. */
const isoTime = /(?<=\d{4}-\d{2}-\d{2})t[\d:.]+z?/g;

function tokensOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(isoTime, '')
    .split(/[\s,;|·•()–—’']+|:(?=\s|$)|(?<=\d):(?=\d)|(?<!\d)-|-(?!\d)/u)
    .map((token) => token.replace(/\.+$/, ''))
    .filter(Boolean);
}

/** Nothing but words and numbers of dates and times, or the words in `also`. May be empty. */
export function isDating(text: string, also: ReadonlySet<string> = new Set()): boolean {
  return tokensOf(text).every(
    (token) =>
      dating.has(token) ||
      also.has(token) ||
      numeral.test(token) ||
      numericDate.test(token) ||
      /^\d{1,2}\.\d{2}$/.test(token),
  );
}

/** A date, all of the line: "Samedi 20 décembre 2014, 14:32", "20.12.2014". */
export function isDate(text: string): boolean {
  if (text.length > 60 || !isDating(text)) return false;
  const tokens = tokensOf(text);
  return (
    tokens.some((token) => numericDate.test(token)) ||
    (tokens.some((token) => naming.has(token)) && tokens.some((token) => numeral.test(token)))
  );
}
