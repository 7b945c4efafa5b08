import { freshMetadata, partKinds } from '../../../article';
import { samplePart } from '../../parts/sample-part';

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** An `article.json` in which every field that may hold a string holds one. */
const whole: Json = JSON.parse(
  JSON.stringify({
    format: 1,
    id: '6f1d9a3e-52a1-4a0e-9d0b-4f6f0f1e2d3c',
    createdAt: '2026-11-22T09:00:00.000Z',
    modifiedAt: '2026-11-22T09:00:00.000Z',
    desk: 'a field of a newer program',
    metadata: {
      ...freshMetadata('en'),
      slug: 'a',
      section: 'a',
      bylines: ['a', 'b'],
      dateline: 'a',
      sources: ['a'],
      keywords: ['a', 'b'],
      editorsNote: 'a',
      statusSteps: [{ status: 'draft', at: '2026-11-22T09:00:00.000Z', by: 'a', sentence: 'a' }],
      embargo: { until: '2026-11-22T09:00:00.000Z', timeZone: 'a' },
      publishedAddress: 'https://example.org/a/b.html',
      budget: 'a field of a newer program',
    },
    parts: [
      ...partKinds.filter((kind) => kind !== 'unrecognised').map((kind) => samplePart(kind)),
      {
        type: 'paragraph',
        id: 'marked',
        note: 'a property of a newer program',
        children: [
          { text: 'a', strong: true, link: 'https://example.org/', comment: 'a mark of a newer program' },
        ],
      },
      { type: 'poll', id: 'poll', question: 'a', children: [{ type: 'answer', text: 'b' }] },
      {
        ...samplePart('figure'),
        id: 'instructed',
        picture: { ...pictureOfSample(), name: 'a.jpg', instructions: 'a' },
      },
    ],
  }),
);

function pictureOfSample(): object {
  const figure: unknown = samplePart('figure');
  return Reflect.get(figure as object, 'picture');
}

/** Fields that say what a thing is; a payload in their place is another thing, or none. */
const structural: readonly string[] = ['type', 'id', 'format'];

/** The article with the payload in the place of every string but those that say what a thing is. */
export function articleFullOf(payload: string): string {
  return JSON.stringify(replaced(whole, (_, name) => (structural.includes(name) ? undefined : payload)));
}

/** Paths of all strings of the article, as JSON pointers. */
export const stringFields: readonly string[] = pathsIn(whole, '');

/** The article with the payload in one field alone. */
export function articleWith(pointer: string, payload: string): string {
  return JSON.stringify(replaced(whole, (path) => (path === pointer ? payload : undefined)));
}

function replaced(
  value: Json,
  by: (path: string, name: string) => string | undefined,
  path = '',
  name = '',
): Json {
  if (typeof value === 'string') return by(path, name) ?? value;
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map((each, at) => replaced(each, by, `${path}/${at}`, name));
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, replaced(each, by, `${path}/${key}`, key)]),
  );
}

function pathsIn(value: Json, path: string): string[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => pathsIn(each, `${path}/${key}`));
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
