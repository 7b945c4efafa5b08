import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, tail } from '../child.mjs';

/**
 * @param {import('./fpm-arguments.mjs').Order} order
 * @param {string} tree the files as they will lie under /
 * @param {string} work an empty place beside it
 */
export async function buildRpm(order, tree, work) {
  const spec = join(work, 'marbre.spec');
  writeFileSync(spec, specFile(order, tree));
  const { status, output } = await run('rpmbuild', [
    '-bb',
    '--target',
    order.architecture,
    '--define',
    `_topdir ${join(work, 'rpmbuild')}`,
    '--define',
    `_rpmdir ${join(work, 'made')}`,
    spec,
  ]);
  const made = status === 0 ? readdirSync(join(work, 'made', order.architecture))[0] : undefined;
  if (made === undefined) throw new Error(`rpmbuild could not build ${order.out}: ${tail(output)}`);
  copyFileSync(join(work, 'made', order.architecture, made), order.out);
}

/** @param {import('./fpm-arguments.mjs').Order} order @param {string} tree */
export function specFile(order, tree) {
  const [summary = '', ...lines] = order.description.split('\n');
  const scriptOf = (/** @type {string} */ file) =>
    file === '' ? '' : readFileSync(file, 'utf8').replaceAll('%', '%%');
  return `Name: ${order.name}
Version: ${order.version}
Release: 1
Summary: ${summary}
License: ${order.license}
Packager: ${order.maintainer}
${order.depends.map((each) => `Requires: ${each}\n`).join('')}
# Electron brings its own libraries and strips nothing: rpm is to look for neither.
AutoReqProv: no
%global __strip /bin/true
%global debug_package %{nil}
%global __os_install_post %{nil}
%define _build_id_links none
%define _binary_payload w4T0.xzdio

%description
${lines.join('\n').trim() || summary}

%install
cp -a ${tree}/. %{buildroot}

%files
%defattr(-,root,root,-)
${order.files.map(({ to }) => `"${to}"\n`).join('')}
%post
${scriptOf(order.afterInstall)}

%postun
${scriptOf(order.afterRemove)}
`;
}
