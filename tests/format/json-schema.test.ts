import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { toPublicJson, writeArticle } from '../../article';
import { articleJsonSchema } from '../../article/format/json-schema';
import { everyPart } from '../export/articles';
import { anyArticle } from '../laws/any-article';

const written = readFileSync(new URL('../../assets/article.schema.json', import.meta.url), 'utf8');
const ajv = new Ajv2020({ strict: true, strictTuples: false, validateFormats: false, discriminator: false });
const validate = ajv.compile(JSON.parse(written));

/** What the schema says against a text of `article.json`; empty when it is right. */
function findings(text: string): string[] {
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test('the schema in assets/ is the one the definitions state: run `npm run schema` after changing them', () => {
  expect(JSON.parse(written)).toEqual(articleJsonSchema());
});

describe('the schema takes', () => {
  const samples = ['../../assets/samples/', './released/'].flatMap((folder) =>
    readdirSync(new URL(folder, import.meta.url))
      .filter((name) => name.endsWith('.json'))
      .map((name) => `${folder}${name}`),
  );

  it.each(samples)('%s', (path) => {
    expect(findings(readFileSync(new URL(path, import.meta.url), 'utf8'))).toEqual([]);
  });

  it('what is written of every part, in the house and for others', () => {
    expect(findings(writeArticle(everyPart))).toEqual([]);
    expect(findings(toPublicJson(everyPart))).toEqual([]);
  });

  it('what is written of generated articles', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(findings(writeArticle(article))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  }, 60_000);
});

describe('the schema refuses', () => {
  const right = writeArticle(everyPart);

  it.each([
    ['another format', '"format": 1', '"format": 0'],
    ['a known part of another shape', '"type":"list","id"', '"type":"quotation","id"'],
    ['an address of another scheme', '"link":"https:', '"link":"javascript:'],
    ['a mark that is neither on nor absent', '"strong":true', '"strong":"yes"'],
    ['a picture not named by its bytes', `"sha256":"${'0'.repeat(64)}"`, '"sha256":"../../etc/passwd"'],
    ['a part without an id', '"type":"kicker","id":', '"type":"kicker","name":'],
    ['a moment without a time zone', '09:00:00.000Z"', '09:00:00.000"'],
  ])('%s', (_what, from, to) => {
    expect(right).toContain(from);
    expect(findings(right.replace(from, to))).not.toEqual([]);
  });
});
