import type { Article } from '../article';
import { freshMetadata, type Metadata, metadata as metadataShape, moment } from '../metadata';
import type { Kept } from '../words';
import { bounds, currentFormat } from './format';
import { measureJson } from './measure-json';
import { type Mending, mendParts } from './mend-parts';
import { type Json, migrate } from './migrations';
import type { UnreadableReason } from './unreadable';

export type Reading =
  | {
      readonly ok: true;
      readonly article: Article;
      /** The format number of the file. Above `currentFormat` the article may be shown, never written over. */
      readonly format: number;
      readonly writable: boolean;
      /** What was put right; empty for a file this program wrote. */
      readonly mended: readonly Mending[];
    }
  | { readonly ok: false; readonly reason: UnreadableReason };

const known = ['format', 'id', 'createdAt', 'modifiedAt', 'metadata', 'parts'];
const noMoment = '1970-01-01T00:00:00.000Z';

/** Reads the text of `article.json`. A leading byte-order mark is passed over. Never throws. */
export function readArticle(text: string): Reading {
  if (text.length > bounds.characters) return { ok: false, reason: 'too-large' };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, reason: 'not-json' };
  }
  return readArticleJson(value);
}

/** Reads the value of `article.json`, already parsed. */
export function readArticleJson(value: unknown): Reading {
  const size = measureJson(value);
  if (size !== 'fits') return { ok: false, reason: size };
  if (!isObject(value) || !Array.isArray(value.parts)) return { ok: false, reason: 'not-an-article' };
  const { format } = value;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1)
    return { ok: false, reason: 'not-an-article' };
  const writable = format <= currentFormat;
  const fields = new Map(Object.entries(writable ? migrate(value, format) : value));
  const { parts, mended: mendedParts } = mendParts(fields.get('parts'), '/parts');
  const mended: Mending[] = [...mendedParts];
  const field = (
    name: string,
    shape: { safeParse(value: unknown): { success: boolean } },
    otherwise: string,
  ): string => {
    const read = fields.get(name);
    if (typeof read === 'string' && shape.safeParse(read).success) return read;
    mended.push({ at: `/${name}`, what: 'wrong-field' });
    return otherwise;
  };
  const createdAt = field('createdAt', moment, noMoment);
  const kept = Object.fromEntries([...fields].filter(([name]) => !known.includes(name))) as Kept;
  const article: Article = {
    id: field('id', idShape, ''),
    createdAt,
    modifiedAt: field('modifiedAt', moment, createdAt),
    metadata: readMetadata(fields.get('metadata'), mended),
    parts,
    ...(Object.keys(kept).length > 0 ? { kept } : {}),
  };
  return { ok: true, article, format, writable, mended };
}

/** An article's id: a UUID as programs write it; storage gives a new one to an article that has none. */
const idShape = {
  safeParse: (id: unknown) => ({ success: typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id) }),
};

function readMetadata(value: unknown, mended: Mending[]): Metadata {
  const fresh: Metadata = freshMetadata('fr');
  if (!isObject(value)) {
    mended.push({ at: '/metadata', what: 'wrong-metadata' });
    return fresh;
  }
  const shapes = new Map(Object.entries(metadataShape.shape));
  const right: [string, unknown][] = [];
  const kept: [string, unknown][] = [];
  for (const [name, written] of Object.entries(value)) {
    const shape = shapes.get(name);
    if (!shape) kept.push([name, written]);
    else if (shape.safeParse(written).success) right.push([name, written]);
    else {
      mended.push({ at: `/metadata/${name}`, what: 'wrong-metadata' });
      kept.push([`${name}-unread`, written]);
    }
  }
  for (const name of shapes.keys()) {
    if (!Object.hasOwn(value, name)) mended.push({ at: `/metadata/${name}`, what: 'wrong-metadata' });
  }
  return {
    ...fresh,
    ...Object.fromEntries(right),
    ...(kept.length > 0 ? { kept: Object.fromEntries(kept) as Kept } : {}),
  };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
