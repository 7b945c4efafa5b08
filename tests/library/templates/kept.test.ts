import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Article, failed, freshPart, readArticle, writeArticle } from '../../../article';
import { templateTitle } from '../../../article/bridge/template-title';
import {
  addPicture,
  beginFromTemplate,
  keepTemplate,
  listTemplates,
  removeTemplate,
  renameTemplate,
} from '../../../electron/library';
import { nodeDisk } from '../../../electron/storage';
import { anArticle, good, problemOf, temporaryLibrary } from '../a-library';
import { aPng } from '../pictures/pictures-by-hand';

const place = temporaryLibrary();
const templateId = '0b9f7f0e-7f6e-4c8e-9d6a-0000000000aa';

/** The court's daily report, as it was handed over one day. */
const courtReport = () =>
  anArticle('Un an ferme requis', 'Le tribunal a entendu TK.', {
    slug: 'un-an-ferme',
    section: 'Justice',
    bylines: ['Anne Roux'],
    dateline: 'Vevey, mardi',
    sources: ['ats'],
    keywords: ['tribunal'],
    editorsNote: 'Toujours nommer l’avocat.',
    status: 'handed-over',
    statusSteps: [{ status: 'ready', at: '2014-12-20T14:32:00.000Z', by: 'Anne Roux', sentence: '' }],
    embargo: { until: '2030-01-01T05:00:00.000Z', timeZone: 'Europe/Zurich' },
    targetLength: { count: 2500, unit: 'characters' },
    publishedAddress: 'https://example.org/un-an-ferme',
  });

async function kept(title: string, article: Article = courtReport()) {
  const library = await place.open();
  const entry = good(await library.create(article));
  const from = library.pathOf(entry.name);
  const name = await keepTemplate(nodeDisk, place.folder, {
    article,
    from,
    title,
    id: templateId,
    nowMs: Date.parse('2026-11-24T12:00:00.000Z'),
  });
  return { library, name };
}

const begin = (library: Awaited<ReturnType<typeof place.open>>, template: string) =>
  beginFromTemplate(nodeDisk, library, {
    template,
    id: crypto.randomUUID(),
    nowMs: Date.parse('2026-11-25T08:00:00.000Z'),
    bylines: ['Paul Weiss'],
  });

async function articleIn(path: string): Promise<Article> {
  const read = readArticle(await readFile(join(path, 'article.json'), 'utf8'));
  if (!read.ok) throw new Error(read.reason);
  return read.article;
}

describe('an article kept as a template', () => {
  it('is a plain folder in the library, under the name it was given, and no article of the list', async () => {
    const { library, name } = await kept('Compte rendu d’audience');
    expect(good(name)).toBe('Compte rendu d’audience');
    expect(await readdir(join(place.folder, '.templates', 'Compte rendu d’audience'))).toEqual([
      'article.json',
    ]);
    good(await library.look());
    expect((await library.list()).total).toBe(1);
  });

  it('keeps how such stories are made, and nothing this one says of itself', async () => {
    await kept('Audience');
    const template = await articleIn(join(place.folder, '.templates', 'Audience'));
    expect(template.parts).toEqual(
      (await articleIn(join(place.folder, 'un-an-ferme'))).parts.map((part) => ({ ...part })),
    );
    expect(template.metadata).toEqual({
      slug: '',
      section: 'Justice',
      bylines: [],
      dateline: '',
      sources: ['ats'],
      language: 'fr',
      keywords: ['tribunal'],
      editorsNote: 'Toujours nommer l’avocat.',
      status: 'draft',
      statusSteps: [],
      embargo: null,
      targetLength: { count: 2500, unit: 'characters' },
      publishedAddress: '',
    });
    expect(template).toMatchObject({ id: templateId, createdAt: '2026-11-24T12:00:00.000Z' });
  });

  it('begins articles of their own, signed by who begins them, whose folder waits for a headline', async () => {
    const { library, name } = await kept('Audience');
    const first = good(await begin(library, good(name)));
    const second = good(await begin(library, good(name)));
    expect([first.name, second.name]).toEqual(['article', 'article-2']);
    expect(first.id).not.toBe(second.id);
    expect(first).toMatchObject({ status: 'draft', bylines: ['Paul Weiss'], section: 'Justice' });
    const article = await articleIn(library.pathOf('article'));
    expect(article).toMatchObject({ createdAt: '2026-11-25T08:00:00.000Z', id: first.id });
  });

  it('carries the pictures that stand in it, and only those', async () => {
    const library = await place.open();
    const entry = good(await library.create(courtReport()));
    const from = library.pathOf(entry.name);
    const picture = good(await addPicture(nodeDisk, from, { bytes: aPng(3, 2), name: 'salle.png' }));
    good(await addPicture(nodeDisk, from, { bytes: aPng(5, 2), name: 'autre.png' }));
    const article = courtReport();
    const figure = { ...freshPart('figure'), picture };
    const title = 'Audience';
    const parts = [...article.parts, figure];
    good(
      await keepTemplate(nodeDisk, place.folder, {
        article: { ...article, parts },
        from,
        title,
        id: templateId,
        nowMs: 0,
      }),
    );
    const begun = good(await begin(library, title));
    expect(await readdir(join(library.pathOf(begun.name), 'pictures'))).toEqual([`${picture.sha256}.png`]);
  });

  it('is not written over by another of that name, in whatever case', async () => {
    await kept('Audience');
    expect(problemOf((await kept('AUDIENCE')).name)).toBe('already-there');
    expect(good(await listTemplates(nodeDisk, place.folder))).toEqual(['Audience']);
  });

  it.each([
    ['Sport : résultats', 'Sport ： résultats'],
    ['Page « Qui ? Quoi ? »', 'Page « Qui ？ Quoi ？ »'],
    ['../../ailleurs', '．.／..／ailleurs'],
    ['Brèves etc.', 'Brèves etc．'],
    ['CON', 'ＣON'],
    ['…', '…'],
  ])(
    'called %j lies in the folder %j, which some system takes, and is shown as it was called',
    async (title, folder) => {
      expect(good((await kept(title)).name)).toBe(folder);
      expect(await readdir(join(place.folder, '.templates'))).toEqual([folder]);
      expect(templateTitle(folder)).toBe(title);
    },
  );

  it('says the name a person gave where another has it', async () => {
    await kept('Sport : résultats');
    expect((await kept('Sport : résultats')).name).toEqual(
      failed({ kind: 'already-there', at: 'Sport : résultats' }),
    );
  });
});

describe('a kept template', () => {
  it('is renamed, also in the case of its letters alone', async () => {
    await kept('Audience');
    const renamed = good(
      await renameTemplate(nodeDisk, place.folder, { template: 'Audience', title: 'audience' }),
    );
    expect(renamed).toBe('audience');
    good(await renameTemplate(nodeDisk, place.folder, { template: 'audience', title: 'Procès' }));
    expect(good(await listTemplates(nodeDisk, place.folder))).toEqual(['Procès']);
  });

  it('is not renamed over another', async () => {
    await kept('Audience');
    await kept('Procès');
    const renamed = await renameTemplate(nodeDisk, place.folder, { template: 'Procès', title: 'audience' });
    expect(problemOf(renamed)).toBe('already-there');
  });

  it('is removed without a trace, and the articles begun from it stay', async () => {
    const { library, name } = await kept('Audience');
    const begun = good(await begin(library, good(name)));
    good(await removeTemplate(nodeDisk, place.folder, 'Audience'));
    expect(await readdir(join(place.folder, '.templates'))).toEqual([]);
    expect((await articleIn(library.pathOf(begun.name))).metadata.section).toBe('Justice');
    expect(problemOf(await begin(library, 'Audience'))).toBe('not-there');
    expect(problemOf(await removeTemplate(nodeDisk, place.folder, 'Audience'))).toBe('not-there');
  });

  it('written by hand with the facts of a story begins none of them', async () => {
    const library = await place.open();
    await mkdir(join(place.folder, '.templates', 'Main'), { recursive: true });
    await writeFile(join(place.folder, '.templates', 'Main', 'article.json'), writeArticle(courtReport()));
    expect(good(await begin(library, 'Main'))).toMatchObject({ slug: '', bylines: ['Paul Weiss'] });
  });

  it('that cannot be read, or is of a newer Marbre, says so and begins nothing', async () => {
    const library = await place.open();
    for (const [name, text] of [
      ['Cassé', '{"form'],
      ['Neuf', writeArticle(courtReport()).replace('"format": 1', '"format": 99')],
    ] as const) {
      await mkdir(join(place.folder, '.templates', name), { recursive: true });
      await writeFile(join(place.folder, '.templates', name, 'article.json'), text);
    }
    expect(problemOf(await begin(library, 'Cassé'))).toBe('unreadable-article');
    expect(problemOf(await begin(library, 'Neuf'))).toBe('newer-format');
    expect((await library.list()).total).toBe(0);
  });
});
