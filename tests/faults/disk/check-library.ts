import { textOf } from '../../../article';
import type { Library } from '../../../electron/library';
import { sha256 } from '../../../electron/library/pictures/sha256';
import { type Disk, readArticleFolder } from '../../../electron/storage';
import { openLibrary, type Place, type Told } from './librarian';
import type { SimulatedDisk } from './simulated-disk';

interface Found {
  readonly place: Place;
  readonly name: string;
  readonly headline: string;
  readonly pictures: readonly string[];
}

/**
 * What must hold when the program starts again on a disk, in sentences; none when all does: every article that was
 * made stands where the person was told, once and whole; nothing half made stands beside it; the list shows what
 * is there.
 */
export async function brokenByLibrary(
  disk: SimulatedDisk,
  told: ReadonlyMap<string, Told>,
  left: 'by a cut' | 'in peace',
): Promise<string[]> {
  const opened = await openLibrary(disk);
  if (!opened.ok) return [`the library does not open: ${JSON.stringify(opened.problem)}`];
  const broken = await brokenInList(disk, opened.value);
  await opened.value.close();
  // Within an article's folder its owner sweeps, when the article is opened.
  const strays = disk
    .paths()
    .filter((path) => /^\/library\/(?:\.(?:trash|templates)\/)?[^/]*marbre-temp/.test(path));
  if (strays.length > 0) broken.push(`left behind: ${strays.join(' ')}`);

  const { found, unreadable } = await articlesOn(disk);
  broken.push(...unreadable.map((path) => `${path} cannot be read`));
  for (const [id, promised] of told)
    broken.push(...brokenFor(promised, found.get(id) ?? [], left === 'by a cut'));
  return broken;
}

/** Where the list and the folder differ. */
export async function brokenInList(disk: Disk, library: Library): Promise<string[]> {
  const { entries } = await library.list();
  const listed = entries.map(({ name }) => name).sort();
  const there = await namesIn(disk, '/library');
  const broken: string[] = [];
  if (listed.join(' ') !== there.join(' ')) broken.push(`the list shows ${listed}, the folder has ${there}`);
  for (const { name, problem } of entries)
    if (problem) broken.push(`the list says ${problem.kind} of ${name}, which is whole`);
  return broken;
}

/** Names in the folder that the list does not show. */
export async function missingInList(disk: Disk, library: Library): Promise<string[]> {
  const { entries } = await library.list();
  const listed = new Set(entries.map(({ name }) => name));
  return (await namesIn(disk, '/library')).filter((name) => !listed.has(name));
}

function brokenFor(
  { headline, places, name, picture }: Told,
  found: readonly Found[],
  cut: boolean,
): string[] {
  const broken: string[] = [];
  const where = found.map((one) => `${one.place}/${one.name}`).join(' ');
  if (found.length === 0) broken.push(`"${headline}" is nowhere`);
  // Some disks keep both names of a folder whose move a power cut interrupted.
  if (found.length > (cut ? places.length : 1)) broken.push(`"${headline}" stands more than once: ${where}`);
  for (const one of found) {
    if (!places.includes(one.place)) broken.push(`"${headline}" should be in ${places}, and is ${where}`);
    if (one.headline !== headline) broken.push(`"${headline}" has become "${one.headline}"`);
    if (places.length === 1 && name !== undefined && one.name !== name)
      broken.push(`"${headline}" was named ${name}, and is ${one.name}`);
    if (picture !== undefined && !one.pictures.includes(picture))
      broken.push(`"${headline}" has lost its picture in ${where}`);
  }
  return broken;
}

async function articlesOn(disk: Disk): Promise<{ found: Map<string, Found[]>; unreadable: string[] }> {
  const found = new Map<string, Found[]>();
  const unreadable: string[] = [];
  for (const place of ['library', 'trash'] as const) {
    const folder = place === 'library' ? '/library' : '/library/.trash';
    for (const name of await namesIn(disk, folder)) {
      const read = await readArticleFolder(disk, `${folder}/${name}`);
      if (!read.ok) {
        unreadable.push(`${folder}/${name}`);
        continue;
      }
      const { id, parts } = read.value.article;
      const headline = parts.flatMap((part) => (part.type === 'headline' ? [textOf(part.children)] : []));
      const pictures = await wholePictures(disk, `${folder}/${name}/pictures`);
      found.set(id, [...(found.get(id) ?? []), { place, name, headline: headline.join(), pictures }]);
    }
  }
  return { found, unreadable };
}

async function wholePictures(disk: Disk, folder: string): Promise<string[]> {
  const names = await entryNames(disk, folder);
  const whole: string[] = [];
  for (const name of names)
    if (name.startsWith(await sha256(await disk.read(`${folder}/${name}`)))) whole.push(name);
  return whole;
}

/** Names of the folders that show, in order. */
async function namesIn(disk: Disk, folder: string): Promise<string[]> {
  return (await entryNames(disk, folder)).filter((name) => !name.startsWith('.'));
}

async function entryNames(disk: Disk, folder: string): Promise<string[]> {
  const entries = await disk.readdir(folder).catch(() => []);
  return entries.map(({ name }) => name).sort();
}
