import { type Article, everyPart, pictureFile } from '../../../article';
import { sha256 } from '../../../electron/library/pictures/sha256';
import { openArticle, readVersion, type WorkingArticle } from '../../../electron/storage';
import { readVersionBytes } from '../../../electron/storage/versions';
import { manualClock } from '../../storage/manual-clock';
import { textOf } from '../../storage/story';
import { type Promises, textIn } from './session';
import type { SimulatedDisk } from './simulated-disk';

const stray = /marbre-temp|\.lock$|\.journal/;

/**
 * What must hold on a disk when the program starts again, in sentences; none when all does. Opens the article the
 * way the program does, twice, and leaves it closed.
 */
export async function brokenPromises(disk: SimulatedDisk, promises: Promises): Promise<string[]> {
  const folder = promises.folders.find((folder) => disk.look(`${folder}/article.json`));
  if (!folder) return promises.created ? [`the article is nowhere: ${disk.paths().join(' ')}`] : [];
  const given = { disk, folder, journals: '/own/journals', by: 'Anne', clock: manualClock() };
  const inFile = textIn(disk.look(`${folder}/article.json`)) ?? 'what is no article';
  const first = await openArticle(given);
  if (!first.ok) return [`the article does not open: ${JSON.stringify(first.problem)}`];
  const text = textOf(first.value.article);
  const broken = await brokenOpening(disk, folder, first.value, promises, inFile);

  // The program is killed again before it has saved what it brought back: twice is once.
  const killed = disk.afterCut({ names: 'all', bytes: 'all' });
  const again = await openArticle({ ...given, disk: killed });
  if (!again.ok) return [...broken, `it does not open twice: ${JSON.stringify(again.problem)}`];
  if (textOf(again.value.article) !== text)
    broken.push(`a second recovery brings "${textOf(again.value.article)}"`);
  broken.push(...(await brokenVersions(killed, folder, again.value, promises, [text, inFile])));
  if (again.value.state.name === 'changed-on-disk') {
    const resolved = await again.value.resolve('mine');
    if (!resolved.ok) broken.push(`mine cannot be chosen: ${JSON.stringify(resolved.problem)}`);
    broken.push(...(await brokenVersions(killed, folder, again.value, promises, [text])));
  }

  const closed = await again.value.close();
  if (!closed.ok) broken.push(`it does not close: ${JSON.stringify(closed.problem)}`);
  const strays = killed.paths().filter((path) => stray.test(path));
  if (strays.length > 0) broken.push(`left behind: ${strays.join(' ')}`);
  const last = await openArticle({ ...given, disk: killed.afterCut({ names: 'none', bytes: 'none' }) });
  if (!last.ok || textOf(last.value.article) !== text)
    broken.push('what was recovered and closed is not there');
  return broken;
}

/** What does not hold of an article just opened. */
async function brokenOpening(
  disk: SimulatedDisk,
  folder: string,
  article: WorkingArticle,
  { texts, acknowledged, sides }: Promises,
  inFile: string,
): Promise<string[]> {
  const broken: string[] = [];
  const text = textOf(article.article);
  const { name } = article.state;
  // Where another program wrote, or the journals could not be read, the words may stand beside.
  const twoSides = sides.length > 0;
  const back = twoSides ? [text, inFile, ...(await versionTexts(disk, folder, article))] : [text];
  const kept = texts[acknowledged] ?? '';
  if (!back.some((one) => texts.lastIndexOf(one) >= acknowledged || (twoSides && one.startsWith(kept))))
    broken.push(`"${kept}" was kept, "${text}" came back (${name})`);
  if (!texts.includes(inFile) && !sides.includes(inFile))
    broken.push(`the file has "${inFile}", which nobody wrote`);
  if (article.unplayed.length > 0) broken.push('something in the journal could not be played');
  if (name !== 'saved' && name !== 'edited' && !(name === 'changed-on-disk' && twoSides))
    broken.push(`it opens as ${name}`);
  return [...broken, ...(await brokenPictures(disk, folder, article.article))];
}

/** Whether versions can be read, hold what was said, and together with the article every side of a conflict. */
async function brokenVersions(
  disk: SimulatedDisk,
  folder: string,
  article: WorkingArticle,
  { versions, sides, original }: Promises,
  elsewhere: readonly string[],
): Promise<string[]> {
  const listed = await article.versions();
  if (!listed.ok) return [`versions cannot be listed: ${JSON.stringify(listed.problem)}`];
  const held = await versionTexts(disk, folder, article);
  const broken = held.includes('unreadable') ? ['a version cannot be read'] : [];
  for (const text of versions)
    if (!held.includes(text)) broken.push(`the version "${text}" was kept and is not there`);
  for (const side of sides)
    if (![...held, ...elsewhere].some((text) => text.startsWith(side)))
      broken.push(`the side "${side}" is in no version and not in the article`);
  if (!original) return broken;
  const bytes = await Promise.all(listed.value.map(({ file }) => readVersionBytes(disk, folder, file)));
  const all = [...bytes.flatMap((one) => (one.ok ? [one.value] : [])), disk.look(`${folder}/article.json`)];
  if (!all.some((one) => one && Buffer.compare(one, Buffer.from(original)) === 0))
    broken.push('the bytes the older program wrote are in no version and not in the file');
  return broken;
}

async function versionTexts(disk: SimulatedDisk, folder: string, article: WorkingArticle): Promise<string[]> {
  const listed = await article.versions();
  const files = listed.ok ? listed.value.map(({ file }) => file) : [];
  const read = await Promise.all(files.map((file) => readVersion(disk, folder, file)));
  return read.map((version) => (version.ok ? textOf(version.value) : 'unreadable'));
}

/** A picture the article names is there, with the content its name says. */
async function brokenPictures(disk: SimulatedDisk, folder: string, article: Article): Promise<string[]> {
  const broken: string[] = [];
  for (const part of everyPart(article.parts)) {
    if (part.type !== 'figure' || !part.picture) continue;
    const file = pictureFile(part.picture);
    const bytes = disk.look(`${folder}/pictures/${file}`);
    if (!bytes) broken.push(`the article names ${file}, which is not there`);
    else if ((await sha256(bytes)) !== part.picture.sha256) broken.push(`${file} holds other bytes`);
  }
  return broken;
}
