import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Article, freshPart, type Part, type Picture, pictureFile, readArticle } from '../../article';
import { handOff, type PicturesLeave, type Resize } from '../../electron/hand-off';
import { addPicture, picturesIn } from '../../electron/library';
import { nodeDisk, stampOf } from '../../electron/storage';
import { anArticle, good, temporaryLibrary } from '../library/a-library';
import { aJpegWith, anAvifWith, aPngWith, exifBlock, iptcBlock, secretLatitude } from './metadata-by-hand';

const place = temporaryLibrary();
const placed = aJpegWith(
  {
    exif: exifBlock({ location: true, orientation: 6 }),
    iptc: iptcBlock({ byline: 'Zoë', instructions: 'NO SALES' }),
  },
  { width: 4000, height: 3000 },
);

/** Hands an article off that shows the pictures, the last of them in a sidebar. */
async function handedOff(pictures: readonly Buffer[], leave?: PicturesLeave) {
  const folder = join(place.folder, 'sony');
  await mkdir(folder, { recursive: true });
  await mkdir(join(place.root, 'out'), { recursive: true });
  const added: Picture[] = [];
  for (const bytes of pictures) added.push(good(await addPicture(nodeDisk, folder, { bytes, name: 'a' })));
  const figures = added.map((picture) => ({ ...freshPart('figure'), picture }));
  const sidebar = freshPart('sidebar');
  const last = figures.pop();
  const parts: Part[] = [
    ...anArticle('Sony', 'Texte').parts,
    ...figures,
    { ...sidebar, children: [...sidebar.children, ...(last ? [last] : [])] },
  ];
  const article: Article = { ...anArticle('Sony'), parts };
  const { path } = good(
    await handOff(nodeDisk, {
      article,
      pictures: picturesIn(nodeDisk, folder),
      shape: 'page',
      as: 'folder',
      to: join(place.root, 'out', 'sony'),
      ...(leave ? { leave } : {}),
    }),
  );
  const json = readArticle(await readFile(join(path, 'article.json'), 'utf8'));
  if (!json.ok) throw new Error('The export’s article.json cannot be read.');
  const shown = pictureIn(json.article.parts);
  const bytes = await readFile(join(path, 'pictures', pictureFile(shown)));
  return { path, added, shown, bytes, page: await readFile(join(path, 'index.html'), 'utf8') };
}

function pictureIn(parts: readonly Part[]): Picture {
  for (const part of parts) {
    const found = part.type === 'sidebar' ? part.children.find((one) => one.type === 'figure') : part;
    if (found?.type === 'figure' && found.picture) return found.picture;
  }
  throw new Error('No picture is shown.');
}

const half: Resize = async (_bytes, { longest }) =>
  aJpegWith({}, { width: (longest * 3) / 4, height: longest });

describe('pictures that leave', () => {
  it('leave without the place they were taken at, named by what they are now, their credit kept', async () => {
    const { added, shown, bytes, page } = await handedOff([placed]);
    expect(placed.includes(secretLatitude)).toBe(true);
    expect(bytes.includes(secretLatitude)).toBe(false);
    expect(bytes.includes('Zoë')).toBe(true);
    expect(shown.sha256).toBe(stampOf(bytes));
    expect(shown.sha256).not.toBe(added[0]?.sha256);
    expect(page).toContain(`pictures/${pictureFile(shown)}`);
  });

  it('leave as they are where the writer keeps the place', async () => {
    const { bytes } = await handedOff([placed], { keepLocation: true });
    expect(bytes).toEqual(placed);
  });

  it.each([
    ['PNG', aPngWith({})],
    ['AVIF', anAvifWith({})],
  ])('leave as they are where there is no place in them: %s', async (_kind, picture) => {
    expect((await handedOff([picture])).bytes).toEqual(picture);
  });

  it('leave smaller, upright, with their new size stated and their credit kept', async () => {
    const { shown, bytes, page } = await handedOff([placed], {
      keepLocation: false,
      longest: 1600,
      resize: half,
    });
    expect([shown.width, shown.height, shown.sha256]).toEqual([1200, 1600, stampOf(bytes)]);
    expect(page).toContain('width="1200" height="1600"');
    expect([bytes.includes('Zoë'), bytes.includes(secretLatitude)]).toEqual([true, false]);
  });

  it.each<[string, Buffer, PicturesLeave]>([
    ['smaller already', aPngWith({}), { keepLocation: true, longest: 1600, resize: half }],
    [
      'of a kind nothing here can make',
      anAvifWith({}, 4000, 3000),
      { keepLocation: true, longest: 1600, resize: half },
    ],
    ['where nothing can decode them, as on the command line', placed, { keepLocation: true, longest: 1600 }],
    [
      'that cannot be decoded',
      aJpegWith({}, { width: 4001, height: 3000 }),
      { keepLocation: true, longest: 1600, resize: async () => undefined },
    ],
  ])('keep their size: %s', async (_what, picture, leave) => {
    expect((await handedOff([picture], leave)).bytes).toEqual(picture);
  });

  it('shown twice are one file', async () => {
    const { added } = await handedOff([placed, placed]);
    expect(new Set(added.map(({ sha256 }) => sha256)).size).toBe(1);
    expect(await place.names('../out/sony/pictures')).toHaveLength(1);
  });

  it('take what their supplier asks with them in their own fields alone, never in the text', async () => {
    const { path, page } = await handedOff([placed]);
    const json = await readFile(join(path, 'article.json'), 'utf8');
    expect([json.includes('NO SALES'), page.includes('NO SALES')]).toEqual([false, false]);
  });
});
