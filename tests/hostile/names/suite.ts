import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Article, newArticle, type Part, writeArticle } from '../../../article';
import { run } from '../../../electron/command-line/run';
import { sayIn } from '../../../electron/command-line/say';
import { terminalOn } from '../../../electron/command-line/terminal';
import { addPictureFile, importFile, Library } from '../../../electron/library';
import { parseWords } from '../../../electron/library/import/parse-words';
import { openFiles } from '../../../electron/open-files';
import { nodeDisk } from '../../../electron/storage';
import { good } from '../../machine/a-machine';
import { samplePart } from '../../parts/sample-part';
import { jpegSaying } from '../article/picture-with';
import { goOut } from '../article/ways-out';
import { Ledger, type Suite, shown } from '../verdict';
import { asName, hostileNames } from './hostile-names';

/** What a folder that the program made may be called. */
const ownName = /^[a-z0-9][a-z0-9-]{0,63}$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const moves = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

/**
 * Every hostile name on a real disk and as a word of a command line: of a file to import, of a picture, of an article's
 * folder, of what an export is written to. Nothing throws, nothing is written elsewhere, no terminal obeys.
 */
export const nameSuite: Suite = async (nth, from = 0) => {
  const ledger = new Ledger();
  const home = mkdtempSync(join(tmpdir(), 'marbre-names-'));
  const cache = process.env.XDG_CACHE_HOME;
  process.env.XDG_CACHE_HOME = join(home, 'cache');
  try {
    const place = { home, coming: join(home, 'coming'), library: join(home, 'library') };
    for (const folder of [place.coming, place.library]) mkdirSync(folder);
    const names = hostileNames(nth, from);
    ledger.count('names', names.length);
    await comeIn(names, place, ledger);
    await standInLibrary(names, place, ledger);
    for (const name of names) await onCommandLine(name, place, ledger);
    toTheWindow(names, ledger);
    const strays = readdirSync(home).filter(
      (name) => !['cache', 'coming', 'library', 'others', 'out'].includes(name),
    );
    ledger.find('afterwards', ...strays.map((name) => `something was written to ${shown(name)}`));
  } finally {
    if (cache === undefined) delete process.env.XDG_CACHE_HOME;
    else process.env.XDG_CACHE_HOME = cache;
    rmSync(home, { recursive: true });
  }
  return ledger.verdict();
};

interface Place {
  readonly home: string;
  /** Where files to be taken in lie. */
  readonly coming: string;
  /** The library they come to. */
  readonly library: string;
}

/** Texts, pages and pictures under every name are taken in, and what is made of them has a name of the program's own. */
async function comeIn(names: readonly string[], { home, coming, library }: Place, ledger: Ledger) {
  const open = good(await Library.open({ disk: nodeDisk, folder: library, cache: join(home, 'cache') }));
  const into = join(home, 'others');
  mkdirSync(into);
  for (const name of names)
    await ledger.holds(`a file called ${shown(name)}`, async () => {
      for (const [ending, bytes] of comingFiles) {
        const path = join(coming, asName(name, ending));
        writeFileSync(path, bytes);
        ledger.count('files taken in');
        const imported = await importFile(nodeDisk, open, path, { language: 'en', parse: parseWords });
        if (!imported.ok) ledger.find(shown(name), `${ending} was refused: ${imported.problem.kind}`);
        else if (!ownName.test(imported.value.entry.name))
          ledger.find(shown(name), `became the folder ${shown(imported.value.entry.name)}`);
        rmSync(path);
      }
      const path = join(coming, asName(name, '.jpg'));
      writeFileSync(path, jpegSaying('a picture'));
      const added = await addPictureFile(nodeDisk, into, path);
      ledger.count('pictures taken in');
      if (!added.ok) ledger.find(shown(name), `the picture was refused: ${added.problem.kind}`);
      else goOut(withPicture(added.value), `a picture called ${shown(name)}`, ledger);
      rmSync(path);
    });
  const odd = readdirSync(library).filter((name) => !name.startsWith('.') && !ownName.test(name));
  ledger.find('the library', ...odd.map((name) => `holds ${shown(name)}`));
  await open.close();
  rmSync(library, { recursive: true });
  rmSync(into, { recursive: true });
  mkdirSync(library);
}

const comingFiles: readonly (readonly [ending: string, words: string])[] = [
  ['.txt', 'High water\n\nNobody had expected it.\n'],
  ['.html', '<h1>High water</h1><p>Nobody had expected it.</p>'],
];

/** Another program called an article's folder so: the list lives with it, and can trash it and have it back. */
async function standInLibrary(names: readonly string[], { home, library }: Place, ledger: Ledger) {
  const folder = join(home, 'others');
  for (const [at, name] of names.entries()) {
    const own = join(folder, name);
    mkdirSync(own, { recursive: true });
    const article = { ...fresh, id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}` };
    writeFileSync(join(own, 'article.json'), writeArticle(article));
  }
  // A name that is no text at all, where the system has such names.
  if (process.platform === 'linux')
    renameSync(join(folder, 'CON'), Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0x80])]));
  const open = good(await Library.open({ disk: nodeDisk, folder, cache: join(home, 'cache') }));
  const { entries } = await open.list();
  ledger.count('folders listed', entries.length);
  const listed = new Set(entries.map((entry) => entry.name));
  const hidden = /^(?:\.|[A-Za-z]:\\|CON$)/;
  const left = names.filter((name) => !listed.has(name) && !hidden.test(name));
  ledger.find('the list', ...left.map((name) => `does not show ${shown(name)}`));
  for (const { name, problem } of entries)
    await ledger.holds(`a folder called ${shown(name)}`, async () => {
      if (problem) ledger.find(shown(name), `cannot be read: ${problem.kind}`);
      if (dirname(open.pathOf(name)) !== folder) ledger.find(shown(name), `lies at ${open.pathOf(name)}`);
      const trashed = await open.trash(name);
      if (!trashed.ok) ledger.find(shown(name), `cannot be trashed: ${trashed.problem.kind}`);
    });
  if ((await open.list()).entries.length > 0) ledger.find('the list', 'still shows what was trashed');
  await open.close();
  rmSync(folder, { recursive: true });
  mkdirSync(join(library, 'sony'), { recursive: true });
  writeFileSync(join(library, 'sony', 'article.json'), writeArticle(fresh));
}

/** The name as an operand, as an option, as an option's value: a status, and words that move no terminal. */
async function onCommandLine(name: string, { home, library }: Place, ledger: Ledger) {
  const out = join(home, 'out');
  const lines = [
    [name],
    ['help', name],
    [`--${name}`],
    ['check', name],
    ['check', '--', name],
    ['check', join(library, 'sony'), `--${name}`],
    ['list', '--library', join(home, 'nowhere', name)],
    ['list', '--library', library, name],
    ['import', join(home, name), '--library', library],
    ['export', join(library, 'sony'), '--out', out, '--shape', name],
    ['export', join(library, 'sony'), '--out', join(out, name)],
  ];
  mkdirSync(out);
  for (const words of lines)
    await ledger.holds(`marbre ${shown(words.join(' '))}`, async () => {
      ledger.count('command lines');
      let said = '';
      const stream = { isTTY: true, write: (text: string) => (said += text), on: () => {} };
      const status = await run(words, terminalOn(sayIn({}), stream, stream));
      if (![0, 1, 2].includes(status)) ledger.find(shown(words.join(' ')), `ended with ${status}`);
      // Progress is drawn over by the terminal's own sign for it.
      if (moves.test(said.replaceAll('\r\u001b[K', '')))
        ledger.find(shown(words.join(' ')), 'moved the terminal');
    });
  const made = readdirSync(out).filter((entry) => entry !== name);
  ledger.find(`--out ${shown(name)}`, ...made.map((entry) => `also made ${shown(entry)}`));
  rmSync(out, { recursive: true });
}

/** The name as a word the window's program is launched with: only packages are taken, only the library's own are opened. */
function toTheWindow(names: readonly string[], ledger: Ledger) {
  const libraryFolder = '/home/anne/Marbre';
  const given: string[] = [];
  const opened: string[] = [];
  const machine = { given, choices: { get: () => ({ libraryFolder }) } };
  const windows = {
    filesGiven: () => {},
    command: ({ name }: { name: string }) => void opened.push(name),
  };
  const words = names.flatMap((name) => [
    name,
    `--${name}`,
    `${name}.marbre`,
    `-${name}.marbre`,
    `../${name}/article.json`,
    `/etc/${name}/article.json`,
    `${libraryFolder}/../${name}/article.json`,
    `${libraryFolder}/sony/../../${name}/article.json`,
    `${libraryFolder}/deep/${name}/article.json`,
  ]);
  ledger.count('words of a launch', words.length);
  openFiles(
    machine as unknown as Parameters<typeof openFiles>[0],
    windows as unknown as Parameters<typeof openFiles>[1],
    ['marbre', ...words],
    '/home/anne',
  );
  ledger.find('a launch', ...opened.map((name) => `opens ${shown(name)}`));
  const odd = given.filter((path) => !path.endsWith('.marbre') || !path.startsWith('/'));
  ledger.find('a launch', ...odd.map((path) => `takes in ${shown(path)}`));
}

const fresh: Article = newArticle({
  id: '6f1d9a3e-52a1-4a0e-9d0b-4f6f0f1e2d3c',
  now: '2026-11-22T09:00:00.000Z',
  language: 'en',
});

function withPicture(picture: object): Article {
  return { ...fresh, parts: [samplePart('headline'), { ...samplePart('figure'), picture } as Part] };
}
