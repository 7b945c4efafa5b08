import { openArticle, readVersion } from '../../electron/storage';
import { manualClock } from './manual-clock';
import type { Promises } from './session';
import type { SimulatedDisk } from './simulated-disk';
import { textOf } from './story';

/**
 * What must hold on a disk when the program starts again, in sentences; none when all does. Opens the article the
 * way the program does, twice, and leaves it closed.
 */
export async function brokenPromises(disk: SimulatedDisk, promises: Promises): Promise<string[]> {
  const { texts, acknowledged, created } = promises;
  const broken: string[] = [];
  const folder = promises.folders.find((folder) => disk.paths().includes(`${folder}/article.json`));
  if (!folder) {
    if (created) broken.push(`the article is nowhere: ${disk.paths().join(' ')}`);
    return broken;
  }
  const given = { disk, folder, journals: '/own/journals', by: 'Anne', clock: manualClock() };
  const first = await openArticle(given);
  if (!first.ok) return [`the article does not open: ${JSON.stringify(first.problem)}`];
  const text = textOf(first.value.article);
  const found = texts.lastIndexOf(text);
  if (found < acknowledged)
    broken.push(`"${texts[acknowledged]}" was kept, "${text}" came back (${first.value.state.name})`);
  if (first.value.unplayed.length > 0) broken.push('something in the journal could not be played');
  const { name } = first.value.state;
  if (name !== 'saved' && name !== 'edited') broken.push(`it opens as ${name}`);

  // The program is killed again before it has saved what it brought back: twice is once.
  const killed = disk.afterCut({ names: 'all', bytes: 'all' });
  const again = await openArticle({ ...given, disk: killed });
  if (!again.ok) return [...broken, `it does not open twice: ${JSON.stringify(again.problem)}`];
  if (textOf(again.value.article) !== text)
    broken.push(`a second recovery brings "${textOf(again.value.article)}"`);

  const versions = await again.value.versions();
  const kept = versions.ok ? versions.value : [];
  const held = await Promise.all(kept.map(({ file }) => readVersion(killed, folder, file)));
  const heldTexts = held.map((version) => (version.ok ? textOf(version.value) : 'unreadable'));
  for (const version of promises.versions)
    if (!heldTexts.includes(version)) broken.push(`the version "${version}" was kept and is not there`);
  if (heldTexts.includes('unreadable')) broken.push('a version cannot be read');

  const closed = await again.value.close();
  if (!closed.ok) broken.push(`it does not close: ${JSON.stringify(closed.problem)}`);
  const strays = killed.paths().filter((path) => /marbre-temp|\.lock$|\.journal/.test(path));
  if (strays.length > 0) broken.push(`left behind: ${strays.join(' ')}`);
  const last = await openArticle({ ...given, disk: killed.afterCut({ names: 'none', bytes: 'none' }) });
  if (!last.ok || textOf(last.value.article) !== text)
    broken.push('what was recovered and closed is not there');
  return broken;
}
