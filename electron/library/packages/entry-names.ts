import { pictureEndings } from '../../../article';
import { isUnsafeName, nameKey } from '../names/folder-name';
import { PackageRefused } from './package-problem';

const pictureName = new RegExp(`^[0-9a-f]{64}\\.(?:${Object.values(pictureEndings).join('|')})$`);

/** Whether a file of that name in `pictures/` is one of ours. */
export const isPictureName = (name: string): boolean => pictureName.test(name);

const litter = /^(?:__MACOSX|\.DS_Store|Thumbs\.db|desktop\.ini|\._.*)$/i;

/** Whether file managers put something of that name into folders and zips of their own accord. */
export const isLitter = (name: string): boolean => litter.test(name);

/**
 * The place in the article's folder of each name in a zip, in the same order; undefined for a folder and for
 * litter. A single folder around everything is taken off. Throws `PackageRefused` for a name that leads outside,
 * for a zip without `article.json`, for two names that would be one file on some disk, and for a file no article has.
 */
export function placesOf(names: readonly string[]): (string | undefined)[] {
  const split = names.map(segmentsOf);
  const real = split.filter((segments) => !segments.some(isLitter));
  const around = folderAround(real);
  const depth = around === undefined ? 0 : 1;
  if (!real.some((segments) => segments.slice(depth).join('/') === 'article.json'))
    throw new PackageRefused('no-article');
  const seen = new Set<string>();
  return names.map((name, at) => {
    const segments = split[at] ?? [];
    if (name.endsWith('/') || segments.some(isLitter)) return undefined;
    const place = segments.slice(depth).join('/');
    if (!isPackable(place)) throw new PackageRefused('unknown-file', name);
    const key = nameKey(place);
    if (seen.has(key)) throw new PackageRefused('duplicate-name', name);
    seen.add(key);
    return place;
  });
}

function segmentsOf(name: string): string[] {
  const path = name.endsWith('/') ? name.slice(0, -1) : name;
  const segments = path.split('/');
  if (/^[a-z]:/i.test(name) || name.includes('\\') || name.includes('\0'))
    throw new PackageRefused('leads-outside', name);
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..'))
    throw new PackageRefused('leads-outside', name);
  return segments;
}

/** The one folder in which everything stands, when there is one. */
function folderAround(split: readonly string[][]): string | undefined {
  const around = split[0]?.[0];
  const together =
    split.every((segments) => segments[0] === around) && split.some(({ length }) => length > 1);
  return together ? around : undefined;
}

/** Whether a file at that place in an article's folder is one an article has. */
export function isPackable(place: string): boolean {
  const [folder, name, ...deeper] = place.split('/');
  if (name === undefined)
    return folder === 'article.json' || /^article\.json\.unreadable-[\w.-]+$/.test(place);
  if (deeper.length > 0 || isUnsafeName(name)) return false;
  return folder === 'pictures' ? isPictureName(name) : folder === 'versions';
}
