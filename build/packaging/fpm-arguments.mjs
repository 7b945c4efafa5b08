import { parseArgs } from 'node:util';

/**
 * What electron-builder asks of fpm for a .deb or .rpm.
 * @typedef {object} Order
 * @property {'deb' | 'rpm'} kind
 * @property {string} out the file to make
 * @property {string} name
 * @property {string} version
 * @property {string} architecture in the words of the kind
 * @property {string} description first line the summary, then the text
 * @property {string} maintainer
 * @property {string} license
 * @property {string} section
 * @property {string[]} depends
 * @property {string[]} recommends
 * @property {string} afterInstall a script's file
 * @property {string} afterRemove a script's file
 * @property {{ from: string, to: string }[]} files `from` ending in a slash is a folder whose files go into `to`
 */

const text = /** @type {const} */ ({ type: 'string', default: '' });
const list = /** @type {const} */ ({ type: 'string', multiple: true });

/** @param {string[]} args @returns {Order} @throws on an option this stand-in does not know: better than a wrong package */
export function readOrder(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      s: { ...text, short: 's' },
      t: { ...text, short: 't' },
      d: { ...list, short: 'd' },
      force: { type: 'boolean' },
      'deb-recommends': list,
      'deb-compression': text,
      'deb-priority': text,
      'rpm-compression': text,
      'rpm-os': text,
      'rpm-rpmbuild-define': list,
      'rpm-summary': text,
      architecture: text,
      'after-install': text,
      'after-remove': text,
      description: text,
      version: text,
      package: text,
      name: text,
      maintainer: text,
      vendor: text,
      url: text,
      category: text,
      license: text,
    },
  });
  const kind = values.t;
  if (kind !== 'deb' && kind !== 'rpm') throw new Error(`fpm stand-in: ${kind} is neither deb nor rpm.`);
  return {
    kind,
    out: values.package,
    name: values.name,
    version: values.version,
    architecture: architectureFor(kind, values.architecture),
    description: values.description.trim(),
    maintainer: values.maintainer,
    license: values.license,
    section: values.category,
    depends: values.d ?? [],
    recommends: values['deb-recommends'] ?? [],
    afterInstall: values['after-install'],
    afterRemove: values['after-remove'],
    files: positionals.map(mapping),
  };
}

/** @param {'deb' | 'rpm'} kind @param {string} given */
function architectureFor(kind, given) {
  if (kind === 'deb') return given === 'x86_64' ? 'amd64' : given;
  if (given === 'amd64') return 'x86_64';
  return given === 'arm64' ? 'aarch64' : given;
}

/** @param {string} pair */
function mapping(pair) {
  const cut = pair.lastIndexOf('=');
  return { from: pair.slice(0, cut), to: pair.slice(cut + 1) };
}
