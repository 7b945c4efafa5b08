import { chmodSync, copyFileSync, lstatSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, tail } from '../child.mjs';

/**
 * @param {import('./fpm-arguments.mjs').Order} order
 * @param {string} tree the files as they will lie under /
 */
export async function buildDeb(order, tree) {
  const control = join(tree, 'DEBIAN');
  const sizeKiB = Math.ceil(bytesUnder(tree) / 1024);
  mkdirSync(control);
  writeFileSync(join(control, 'control'), controlFile(order, sizeKiB));
  script(order.afterInstall, join(control, 'postinst'));
  script(order.afterRemove, join(control, 'postrm'));
  const { status, output } = await run('dpkg-deb', [
    '--root-owner-group',
    '-Zxz',
    '-z4',
    '--build',
    tree,
    order.out,
  ]);
  if (status !== 0) throw new Error(`dpkg-deb could not build ${order.out}: ${tail(output)}`);
}

/** Debian's control fields, by Debian Policy chapter 5. @param {import('./fpm-arguments.mjs').Order} order @param {number} sizeKiB */
export function controlFile(order, sizeKiB) {
  const [synopsis = '', ...lines] = order.description.split('\n');
  const fields = {
    Package: order.name,
    Version: order.version,
    Architecture: order.architecture,
    Maintainer: order.maintainer,
    'Installed-Size': String(sizeKiB),
    Depends: order.depends.join(', '),
    Recommends: order.recommends.join(', '),
    Section: order.section,
    Priority: 'optional',
    Description: [synopsis, ...lines.map((line) => ` ${line.trim() === '' ? '.' : line.trim()}`)].join('\n'),
  };
  const written = Object.entries(fields).filter(([, value]) => value !== '');
  return `${written.map(([name, value]) => `${name}: ${value}`).join('\n')}\n`;
}

/** @param {string} from @param {string} to */
function script(from, to) {
  if (from === '') return;
  copyFileSync(from, to);
  chmodSync(to, 0o755);
}

/** @param {string} folder @returns {number} */
function bytesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((total, entry) => total + lstatSync(join(entry.parentPath, entry.name)).size, 0);
}
