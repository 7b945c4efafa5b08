import { writeArticle } from '../../../article';
import { everyPart } from '../../export/articles';
import { type EntryByHand, zipByHand } from '../../library/packages/zip-by-hand';

/** A package nobody's program would write, and why it must be refused; `either` where it may as well be taken for what it is. */
export interface HostilePackage {
  readonly what: string;
  readonly refused: string | 'either';
  /** The reason a bad package must be refused for, where one alone is right. */
  readonly reason?: string;
  readonly bytes: () => Uint8Array;
}

const article = { name: 'article.json', bytes: writeArticle(everyPart) };
const picture = `pictures/${'a'.repeat(64)}.jpg`;
const million = Buffer.alloc(1_000_000);

const ups = [
  '..',
  '../..',
  '../../../../../../..',
  'pictures/..',
  'pictures/../..',
  './..',
  'sony/../..',
  '....//..',
  '.',
];
const targets = ['canary.txt', 'etc/canary', 'article.json', `${picture}`, '.ssh/authorized_keys'];
const absolutes = [
  '/',
  '//',
  '\\',
  '\\\\host\\',
  'C:\\',
  'C:/',
  'c:',
  '\\\\?\\C:\\',
  'file:///',
  '..\\',
  '..\\..\\',
];
const outside = [
  ...ups.flatMap((up) => targets.map((target) => `${up}/${target}`)),
  ...absolutes.flatMap((start) => targets.map((target) => `${start}${target}`)),
  'versions/a\0.json',
  'versions//a',
  'versions/./a',
  '..',
  '/',
  '',
];

const devices = 'con prn aux nul conin$ conout$ clock$ com0 com1 com9 com¹ lpt0 lpt1 lpt9 lpt³'.split(' ');
const unsafe = [
  ...devices.flatMap((name) => [name, name.toUpperCase(), `${name}.json`, `${name}.tar.gz`]),
  ...[...'<>:"|?*'].map((sign) => `a${sign}b`),
  ...['\u0001', '\u001b', '\u007f', '\n'].map((sign) => `a${sign}b`),
  ...['a.', 'a ', 'a...', '.. .', 'a:stream', 'a::$DATA', 'x'.repeat(256)],
].map((name) => `versions/${name}`);
const unknown = [
  'run.exe',
  'index.html',
  'article.json.exe',
  'article.json/a',
  'pictures',
  'pictures/photo.jpg',
  `pictures/${'a'.repeat(63)}.jpg`,
  `pictures/${'A'.repeat(64)}.jpg`,
  `pictures/${'a'.repeat(64)}.svg`,
  `pictures/${'a'.repeat(64)}.jpg.exe`,
  `pictures/deep/${'a'.repeat(64)}.jpg`,
  'versions/a/b',
  '.marbre',
  'journals/a',
  'Pictures/a',
  'ARTICLE.JSON',
];

const modes = {
  link: 0o120777,
  'character device': 0o020666,
  'block device': 0o060666,
  pipe: 0o010666,
  socket: 0o140777,
};

const pairs: readonly (readonly [string, string])[] = [
  ['versions/a', 'versions/a'],
  ['versions/A', 'versions/a'],
  ['versions/É', 'versions/é'],
  ['versions/\u00e9', 'versions/e\u0301'],
  ['versions/\u212b', 'versions/\u00e5'],
  ['versions/K', 'versions/k'],
  ['versions/ﬁ', 'versions/ﬁ'],
];

const one = (entry: EntryByHand) => () => zipByHand([article, entry]);

export const hostilePackages: readonly HostilePackage[] = [
  ...outside.map((name) => ({
    what: `a file named ${JSON.stringify(name)}`,
    refused: 'bad-package',
    reason: 'leads-outside',
    bytes: one({ name, bytes: 'canary' }),
  })),
  ...[...unsafe, ...unknown].map((name) => ({
    what: `a file named ${JSON.stringify(name)}`,
    refused: 'bad-package',
    bytes: one({ name, bytes: 'canary' }),
  })),
  ...Object.entries(modes).flatMap(([what, mode]) =>
    ['article.json', picture, 'versions/1', 'pictures', 'versions'].map((name) => ({
      what: `a ${what} in the place of ${name}`,
      refused: 'bad-package',
      bytes: () =>
        zipByHand(
          name === article.name ? [{ ...article, mode }] : [article, { name, bytes: '/etc/passwd', mode }],
        ),
    })),
  ),
  ...pairs.map(([first, second]) => ({
    what: `${first} beside ${JSON.stringify(second)}`,
    refused: 'bad-package',
    bytes: () => zipByHand([article, { name: first }, { name: second }]),
  })),
  ...[0x1, 0x41, 0x801, 0x841, 0x2001].map((flags) => ({
    what: `an encrypted file (${flags.toString(16)})`,
    refused: 'bad-package',
    bytes: () => zipByHand([{ ...article, flags }]),
  })),
  ...[1, 6, 9, 12, 14, 93, 95, 97, 98, 99, 255].map((method) => ({
    what: `a packing nobody knows (${method})`,
    refused: 'bad-package',
    bytes: () => zipByHand([{ ...article, method }]),
  })),
  ...[0, 1, 10, 100_000_000, 0xffff_fffe].flatMap((size) =>
    [true, false].map((deflated) => ({
      what: `${size} bytes stated for a million, ${deflated ? 'deflated' : 'stored'}`,
      refused: 'bad-package',
      bytes: () => zipByHand([article, { name: 'versions/1', bytes: million, deflated, stated: { size } }]),
    })),
  ),
  ...[0, 1, 0xffff_fffe].map((packed) => ({
    what: `${packed} packed bytes stated`,
    refused: 'bad-package',
    bytes: () =>
      zipByHand([article, { name: 'versions/1', bytes: million, deflated: true, stated: { packed } }]),
  })),
  ...[20_000_000, 60_000_000, 180_000_000].map((size) => ({
    what: `a bomb of ${size} bytes`,
    refused: 'bad-package',
    bytes: () => zipByHand([article, { name: 'versions/1', bytes: Buffer.alloc(size), deflated: true }]),
  })),
  {
    what: 'entries laid over one another',
    refused: 'bad-package',
    bytes: () =>
      zipByHand([
        article,
        ...Array.from({ length: 50 }, (_, at) => ({ name: `versions/${at}`, bytes: million, over: 0 })),
      ]),
  },
  {
    what: 'more entries than any article has',
    refused: 'bad-package',
    bytes: () =>
      zipByHand([article, ...Array.from({ length: 20_001 }, (_, at) => ({ name: `versions/${at}` }))]),
  },
  {
    what: 'a picture that is another than its name says',
    refused: 'bad-package',
    bytes: one({ name: picture, bytes: 'canary' }),
  },
  {
    what: 'a wrong checksum',
    refused: 'bad-package',
    bytes: one({ name: 'versions/1', bytes: 'canary', stated: { crc: 1 } }),
  },
  {
    what: 'an article that is none',
    refused: 'unreadable-article',
    bytes: () => zipByHand([{ name: 'article.json', bytes: '{' }]),
  },
  {
    what: 'an article nested without end',
    refused: 'unreadable-article',
    bytes: () =>
      zipByHand([
        { name: 'article.json', bytes: `{"format":1,"parts":${'['.repeat(20_000)}${']'.repeat(20_000)}}` },
      ]),
  },
  { what: 'no article', refused: 'bad-package', bytes: () => zipByHand([{ name: 'versions/1' }]) },
  { what: 'nothing', refused: 'bad-package', bytes: () => zipByHand([]) },
  { what: 'no byte', refused: 'bad-package', bytes: () => Buffer.alloc(0) },
  { what: 'a text', refused: 'bad-package', bytes: () => Buffer.from('Bonjour') },
];

const whole = zipByHand([
  { ...article, deflated: true },
  { name: 'versions/1', bytes: 'a version', deflated: true },
]);

/** The same package cut short after every byte, and with every byte turned over. */
export const damagedPackages: readonly HostilePackage[] = [
  ...Array.from({ length: whole.length }, (_, at) => ({
    what: `a package cut short after ${at} bytes`,
    refused: 'bad-package',
    bytes: () => whole.subarray(0, at),
  })),
  ...Array.from({ length: whole.length }, (_, at) => ({
    what: `a package with byte ${at} turned over`,
    refused: 'either',
    bytes: () => {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      return damaged;
    },
  })),
];
