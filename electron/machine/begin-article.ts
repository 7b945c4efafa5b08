import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type Article, asTemplate, newArticle, type Outcome, readArticle } from '../../article';
import type { InterfaceLanguage } from '../../article/bridge/languages';
import type { Beginning, ShippedTemplate } from '../../article/bridge/templates';
import { beginFromTemplate, type Library, type LibraryEntry } from '../library';
import type { Disk } from '../storage';
import type { ChoicesKept } from './choices';
import { createSample } from './create-sample';

export interface BeginGiven {
  readonly disk: Disk;
  readonly choices: ChoicesKept;
  readonly samples: string;
  /** The folder of the templates that come with the program: `<language>/<template>.json`. */
  readonly templates: string;
}

/** Begins an article, signed by the person; the sample story has its own signature. */
export async function beginArticle(
  given: BeginGiven,
  library: Library,
  from: Beginning,
  language: InterfaceLanguage,
): Promise<Outcome<LibraryEntry>> {
  const { name } = given.choices.get().preferences;
  const bylines = name === '' ? [] : [name];
  const identity = { id: randomUUID(), now: new Date().toISOString() };
  const create = (article: Article) =>
    library.create({ ...article, metadata: { ...article.metadata, bylines } });
  switch (from) {
    case 'nothing':
      return create(newArticle({ ...identity, language }));
    case 'sample':
      return createSample(given, library, language);
    case 'brief':
    case 'report':
    case 'interview':
      return create(asTemplate(await shipped(given, from, language), identity));
    default:
      return beginFromTemplate(given.disk, library, {
        template: from.kept,
        id: identity.id,
        nowMs: Date.now(),
        bylines,
      });
  }
}

/** Throws when the template that came with the program is none. */
async function shipped(
  { disk, templates }: BeginGiven,
  template: ShippedTemplate,
  language: InterfaceLanguage,
): Promise<Article> {
  const file = join(templates, language, `${template}.json`);
  const read = readArticle(Buffer.from(await disk.read(file)).toString('utf8'));
  if (!read.ok) throw new Error(`The template ${file} cannot be read: ${read.reason}.`);
  return read.article;
}
