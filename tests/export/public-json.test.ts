import { expect, test } from 'vitest';
import {
  type Article,
  type Part,
  readArticle,
  toFragment,
  toPage,
  toPlainText,
  toPublicJson,
} from '../../article';
import { everyPart } from './articles';

const secret = 'STAYS-IN-THE-HOUSE';
const withSecrets: Article = {
  ...everyPart,
  kept: { desk: secret },
  metadata: {
    ...everyPart.metadata,
    editorsNote: secret,
    sources: [secret],
    status: 'ready',
    statusSteps: [{ status: 'ready', at: '2026-11-22T09:00:00.000Z', by: secret, sentence: secret }],
    embargo: { until: '2026-11-23T09:00:00.000Z', timeZone: secret },
    kept: { budget: secret },
  },
  parts: JSON.parse(
    JSON.stringify(everyPart.parts)
      .replaceAll('"valley.jpg"', `"${secret}.jpg","instructions":"${secret}"`)
      .replaceAll('"poll"', `"${secret}"`)
      .replaceAll('"type":"paragraph"', `"type":"paragraph","kept":{"note":"${secret}"}`)
      .replaceAll('"strong":true', `"strong":true,"kept":{"comment":"${secret}"}`),
  ),
};

test('what is private leaves with no export', () => {
  expect(JSON.stringify(withSecrets).split(secret).length).toBeGreaterThan(10);
  expect(toPublicJson(withSecrets)).not.toContain(secret);
  expect(toPage(withSecrets)).not.toContain(secret);
  expect(toFragment(withSecrets)).not.toContain(secret);
  expect(toPlainText(withSecrets)).not.toContain(secret);
});

test('the public article.json is an article of the same format, whole but for what is private', () => {
  const reading = readArticle(toPublicJson(everyPart));
  expect(reading).toMatchObject({ ok: true, mended: [], writable: true });
  const kinds = reading.ok ? reading.article.parts.map(({ type }) => type) : [];
  expect(kinds).toEqual(everyPart.parts.map(({ type }) => type).filter((type) => type !== 'unrecognised'));
});

test('words that only a mark of a newer program told apart are one leaf again', () => {
  const kept = { note: 'a mark this version does not know' };
  const paragraph = { type: 'paragraph', id: 'a', children: [{ text: 'Night ', kept }, { text: 'train' }] };
  const reading = readArticle(toPublicJson({ ...everyPart, parts: [...everyPart.parts, paragraph as Part] }));
  expect(reading).toMatchObject({ ok: true, mended: [] });
});
