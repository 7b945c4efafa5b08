import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findServedFile } from '../../../electron/app-scheme/find-served-file';
import { findPicture, findPreviewFile } from '../../../electron/app-scheme/served-articles';
import { mayLeaveTheProgram } from '../../../electron/security/requests';
import { webAddress } from '../../../electron/security/web-address';
import { nodeDisk } from '../../../electron/storage';
import { everyPart } from '../../export/articles';
import { bareAddresses } from '../corpus';
import { Ledger, shown, type Verdict } from '../verdict';

/** One step up, in every spelling a server has been fooled by. */
const ups = [
  '..',
  '.',
  '...',
  '.. ',
  '..;',
  '%2e%2e',
  '%2E.',
  '.%2e',
  '%252e%252e',
  '%25252e%25252e',
  '%c0%ae%c0%ae',
  '%e0%80%ae%e0%80%ae',
  '%uff0e%uff0e',
  '%ef%bc%8e%ef%bc%8e',
  '\uff0e\uff0e',
  '\u2025',
  '..%00',
  '%00..',
  '..%09',
  '..%0a',
  'assets/..',
  'bundle/..',
  './..',
];
const separators = [
  '/',
  '//',
  '\\',
  '%2f',
  '%2F',
  '%5c',
  '%252f',
  '%255c',
  '%c0%af',
  '%c1%9c',
  '/./',
  '/%2e/',
  '\u2215',
  '\u2044',
  ';/',
  '/\u0000',
];
const targets = ['secret.txt', 'renderer-of-another/secret.txt', 'etc/hostname', 'Windows/win.ini'];
const starts = [
  '',
  'assets/',
  'bundle/',
  'assets%2f',
  '/',
  '//',
  'C:/',
  'C%3a%5c',
  '%5c%5chost%5cshare/',
  'file:/',
  'index.html/',
];
const ends = ['', '%00.html', '%20', '.', '::$DATA', ';.js', '?x=../secret.txt', '#../secret.txt'];

/** Every way out of the folders the window is served from, and every address a browser might be given. */
export async function schemeSuite(nth: number): Promise<Verdict> {
  const ledger = new Ledger();
  const home = mkdtempSync(join(tmpdir(), 'marbre-scheme-'));
  const folders = { '': join(home, 'renderer'), assets: join(home, 'assets') };
  layOut(home, folders);
  const articles = {
    disk: nodeDisk,
    open: (id: string) =>
      id === everyPart.id ? { article: everyPart, folder: join(home, 'article') } : undefined,
    leave: () => ({ keepLocation: false }),
  };
  let at = 0;
  for (const path of paths()) {
    if (at++ % nth !== 0 && !links.includes(path)) continue;
    await ledger.holds(shown(path), async () => {
      ledger.count('paths asked of app://');
      const served = await findServedFile(`app://marbre/${path}`, folders);
      if (served && !isOwn(served.path, [...Object.values(folders)]))
        ledger.find(shown(path), `was served ${served.path}`);
      const picture = await findPicture(`app://pictures/${everyPart.id}/${path}`, articles);
      if (picture && !isOwn(picture.path, [join(home, 'article', 'pictures')]))
        ledger.find(shown(path), `a picture was served from ${picture.path}`);
      if (at % 40 === 0 && (await findPreviewFile(`app://preview/${everyPart.id}/${path}`, articles)))
        ledger.find(shown(path), 'the preview has a file of that name');
    });
  }
  for (const address of bareAddresses) outside(address, ledger);
  rmSync(home, { recursive: true });
  return ledger.verdict();
}

/** Through the links that lead out, under names a plain request may bear. */
const links = ['own.txt', 'bundled/secret.txt', 'assets/own.txt', 'assets/bundled/secret.txt'];

function* paths(): Generator<string> {
  yield* links;
  for (const start of starts)
    for (const up of ups)
      for (const separator of separators)
        for (const target of targets)
          for (const end of ends) yield `${start}${up}${separator}${up}${separator}${target}${end}`;
}

function isOwn(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(`${folder}/`)) && !path.endsWith('secret.txt');
}

function layOut(home: string, folders: Readonly<Record<string, string>>): void {
  for (const folder of [
    ...Object.values(folders),
    join(home, 'renderer-of-another'),
    join(home, 'article', 'pictures'),
    join(folders[''] ?? '', 'bundle'),
  ])
    mkdirSync(folder, { recursive: true });
  for (const secret of ['', 'renderer-of-another', 'article'].map((folder) =>
    join(home, folder, 'secret.txt'),
  ))
    writeFileSync(secret, 'secret');
  writeFileSync(join(home, 'renderer', 'index.html'), '<!doctype html>');
  // Under names a plain request may bear: only the link's aim tells that it leads out.
  for (const folder of [...Object.values(folders), join(home, 'article', 'pictures')]) {
    symlinkSync(home, join(folder, 'bundled'));
    symlinkSync(join(home, 'secret.txt'), join(folder, 'own.txt'));
  }
}

/** Only http, https and mailto are given to a browser, written out anew; nothing but the program's own is requested. */
function outside(address: string, ledger: Ledger): void {
  ledger.count('addresses to be opened');
  const opened = webAddress(address);
  if (opened !== undefined && !/^(?:https?:\/\/[^/]|mailto:)/.test(opened))
    ledger.find(shown(address), `would be opened as ${opened}`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  if (opened !== undefined && /[\u0000-\u0020\u007f-\uffff]/.test(opened))
    ledger.find(shown(address), 'would be opened as it is not shown');
  if (!mayLeaveTheProgram(address) && !/^\s*(?:app|blob|data|devtools):/i.test(address))
    ledger.find(shown(address), 'may be requested');
}
