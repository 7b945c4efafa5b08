import type { SuiteName } from './suites';

/** A mistake made in the program's source as it is loaded, never in its file: the suite named must find it. */
export interface SeededBug {
  readonly suite: SuiteName;
  /** Source file, from the root. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly right: string;
  readonly wrong: string;
  /** One input in so many, where the usual number passes over the few that find it. */
  readonly nth?: number;
}

export const seededBugs = {
  'text leaves unescaped': {
    suite: 'article',
    file: 'article/html/escape.ts',
    right: "'<': '&lt;'",
    wrong: "'<': '<'",
  },
  'a quotation mark ends a value': {
    suite: 'article',
    file: 'article/html/escape.ts',
    right: `'"': '&quot;'`,
    wrong: `'"': '"'`,
  },
  'the block of data can be ended': {
    suite: 'article',
    file: 'article/html/escape.ts',
    right: '/[<>&\\u2028\\u2029]/g',
    wrong: '/[\\u2028\\u2029]/g',
  },
  'escaping drops what looks like markup': {
    suite: 'article',
    file: 'article/html/escape.ts',
    right: 'return cleanText(text).replace(',
    wrong: "return cleanText(text).replace(/<[^>]*>/g, '').replace(",
  },
  'any address may be linked': {
    suite: 'article',
    file: 'article/words.ts',
    right: '!allowedScheme.test(address)',
    wrong: 'false',
  },
  'an address may hide characters': {
    suite: 'article',
    file: 'article/words.ts',
    right: 'deceptive.test(address) ||',
    wrong: '',
  },
  'control characters stay in words': {
    suite: 'article',
    file: 'article/words.ts',
    right: ".replace(strayCharacter, '')",
    wrong: '',
  },
  'a link of a file is taken as it stands': {
    suite: 'article',
    file: 'article/format/mend-parts.ts',
    right: 'const address = safeAddress(value);',
    wrong: 'const address: string | undefined = value;',
  },
  'properties of a file are taken as they stand': {
    suite: 'fields',
    file: 'article/format/mend-parts.ts',
    right: 'const right = shape.safeParse(value).success;',
    wrong: 'const right = true;',
  },
  'metadata of a file is taken as it stands': {
    suite: 'article',
    file: 'article/format/read.ts',
    right: 'else if (shape.safeParse(written).success) right.push([name, written]);',
    wrong: 'else if (shape) right.push([name, written]);',
  },
  'a fragment of the clipboard is taken as it stands': {
    suite: 'fragments',
    file: 'renderer/editor/clipboard/fragment.ts',
    right: 'const parts = mendParts(value.parts).parts.filter(notEmptyHead);',
    wrong: 'const parts = value.parts as Part[];',
  },
  'a fragment of any depth is taken': {
    suite: 'fragments',
    file: 'renderer/editor/clipboard/fragment.ts',
    right: 'depth: 16',
    wrong: 'depth: 1_000_000',
  },
  'a picture’s fields keep their control characters': {
    suite: 'article',
    file: 'article/pictures/own-fields.ts',
    right: 'const visible = cleanText(spaced)',
    wrong: 'const visible = spaced',
    nth: 20,
  },
  'a file’s name moves the terminal': {
    suite: 'names',
    file: 'electron/command-line/terminal.ts',
    right: "stream.isTTY ? line.replace(obeyed, '\\ufffd') : line",
    wrong: 'line',
  },
  'a launch opens articles from anywhere': {
    suite: 'names',
    file: 'electron/open-files.ts',
    right: 'if (dirname(own) === choices.get().libraryFolder)',
    wrong: 'if (own)',
  },
  'a name in a package may lead outside': {
    suite: 'packages',
    file: 'electron/library/packages/entry-names.ts',
    right: "segment === '' || segment === '.' || segment === '..'",
    wrong: 'false',
  },
  'a package may hold any file': {
    suite: 'packages',
    file: 'electron/library/packages/entry-names.ts',
    right: 'if (!isPackable(place))',
    wrong: 'if (false)',
  },
  'links in a package are not looked for': {
    suite: 'packages',
    file: 'electron/library/packages/open-package.ts',
    right: 'kind !== 0 && kind !== 0o040000 && kind !== 0o100000',
    wrong: 'false',
  },
  'names in a package may meet on another disk': {
    suite: 'packages',
    file: 'electron/library/packages/entry-names.ts',
    right: 'if (seen.has(key))',
    wrong: 'if (false)',
  },
  'a bomb is unpacked': {
    suite: 'packages',
    file: 'electron/library/packages/open-package.ts',
    right: 'if (lavish || overlapping ||',
    wrong: 'if (',
  },
  'unpacked bytes are not checked': {
    suite: 'packages',
    file: 'electron/library/packages/open-package.ts',
    right: 'if (crc32(bytes) !== entry.crc32)',
    wrong: 'if (false)',
  },
  'a picture in a package need not be what its name says': {
    suite: 'packages',
    file: 'electron/library/import/bring-in.ts',
    right: 'if (!(await isWhatItSays(place, bytes)))',
    wrong: 'if (false)',
    nth: 1,
  },
  'questions are not looked at': {
    suite: 'bridge',
    file: 'electron/bridge/answer.ts',
    right: 'if (!parsed.success) throw malformed(of, name, parsed.error);',
    wrong: 'if (!parsed.success) return give(asked, asker);',
  },
  'any page may ask': {
    suite: 'bridge',
    file: 'electron/bridge/our-page.ts',
    right: ':` && host === windowHost;',
    wrong: ':` || host === windowHost;',
  },
  'a link out of the folder is followed': {
    suite: 'scheme',
    file: 'electron/app-scheme/find-served-file.ts',
    right: '!path.startsWith(home + sep) ||',
    wrong: '',
  },
  'any address is opened outside': {
    suite: 'scheme',
    file: 'electron/security/web-address.ts',
    right: 'openable.includes(url.protocol) ? url.href : undefined',
    wrong: 'url.href',
  },
} as const satisfies Record<string, SeededBug>;
