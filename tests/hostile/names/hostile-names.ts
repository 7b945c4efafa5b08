import { cutToBytes } from '../../../electron/library/names/cut-to-bytes';
import { sampleOf } from '../corpus';

/** Most bytes of a name on the disks of the three systems. */
const longestBytes = 255;

/** Names met in every run, however short: each breaks what a careless program does with names. */
const always: readonly string[] = [
  'a\nb',
  '\n',
  'a\r\nmarbre: all is well',
  ' ',
  'a ',
  '-',
  '--',
  '--library',
  '-rf',
  '--out=.',
  '$(canary)',
  '`canary`',
  ';canary',
  '%PATH%',
  "'",
  '"',
  `a' onerror='canary(1)`,
  '<img src=x onerror=canary(1)>',
  '\u202etxt.exe',
  'gpj.\u202e',
  '\u2066a\u2069',
  '\u001b]0;canary\u0007',
  '\u001b[2J',
  '\u009b2J',
  '...',
  '..a',
  '.hidden',
  '~',
  'CON',
  'nul.txt',
  'a:stream',
  'a\\..\\..\\b',
  '%2e%2e%2fa',
  '{{at}}',
  '$t(problem.no-room)',
  '__proto__',
  'constructor',
  'e\u0301',
  '\u00e9',
  '\ud83d\ude00'.repeat(63),
  'x'.repeat(longestBytes),
  '\u00e9'.repeat(127),
];

/** Names a disk of this system takes, each once: those above, and one payload in so many as far as it may be a name. */
export function hostileNames(nth: number, from: number): readonly string[] {
  return [...new Set([...always, ...sampleOf(nth, from).map(({ text }) => asName(text, ''))])].filter(
    (name) => !['', '.', '..'].includes(name),
  );
}

/** The text as a name with an ending: without what no disk takes, and cut to the bytes a disk takes. */
export function asName(text: string, ending: string): string {
  const possible = text.replace(/[/\0]|\p{Surrogate}/gu, '\u2215');
  return cutToBytes(possible, longestBytes - ending.length) + ending;
}
