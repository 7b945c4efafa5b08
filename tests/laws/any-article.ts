import fc from 'fast-check';
import {
  type Article,
  definitionOf,
  type Leaf,
  type Metadata,
  normalise,
  type PartKind,
  partKinds,
  slotNames,
  statuses,
  tidyLeaves,
} from '../../article';

/** Text as writers, agencies and hostile pages make it: French spaces, emoji, markup, combining marks, line feeds. */
export const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 12 }) },
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    'L’ATS a dit\u00a0: «\u202fnon\u202f»',
    '<script>alert(1)</script>',
    'a & b "c" \'d\' <e> `f` {{g}}',
    '👩‍👩‍👧‍👦 émoji',
    'e\u0301te\u0301',
    '\u202eodnuges',
    'deux\nlignes',
    ' ',
    '',
  ),
);

const anyLeaf: fc.Arbitrary<Leaf> = fc
  .record({
    text: anyText,
    strong: fc.constantFrom(true as const, undefined),
    emphasis: fc.constantFrom(true as const, undefined),
    superscript: fc.constantFrom(true as const, undefined),
    link: fc.constantFrom(
      'https://example.org/a?b=c&d=%22#e',
      'https://example.org/a?b[]=c|d',
      'mailto:redaction@example.org',
      undefined,
    ),
  })
  .map(
    (leaf) =>
      Object.fromEntries(Object.entries(leaf).filter(([, mark]) => mark !== undefined)) as unknown as Leaf,
  );

const anyLeaves = fc.array(anyLeaf, { minLength: 1, maxLength: 4 }).map(tidyLeaves);

const anyPicture = fc.option(
  fc.record({
    sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
    type: fc.constantFrom('image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'),
    width: fc.integer({ min: 1, max: 6000 }),
    height: fc.integer({ min: 1, max: 6000 }),
    name: fc.constantFrom('sony.jpg', 'été à "Pékin".png'),
  }),
  { nil: null },
);

const anyProperties: Partial<Record<PartKind, fc.Arbitrary<object>>> = {
  figure: anyPicture.map((picture) => (picture ? { picture } : {})),
  list: fc.constantFrom('bulleted', 'numbered').map((style) => ({ style })),
  'related-link': fc.constantFrom('', 'https://example.org/lire').map((address) => ({ address })),
  unrecognised: fc.constant({ was: { type: 'poll', question: 'Oui ou non ?' } }),
};

/** A node of the kind, its slots filled, in no particular order with others; ids are left to the engine. */
function anyPart(kind: PartKind, depth = 0): fc.Arbitrary<object> {
  const { shape, fresh } = definitionOf(kind);
  const properties = anyProperties[kind] ?? fc.constant(fresh);
  const inner = shape.of === 'slots' && depth === 0 ? shape.inner : [];
  const children: fc.Arbitrary<object[]> =
    shape.of === 'words'
      ? anyLeaves
      : shape.of === 'entries'
        ? fc.array(
            anyLeaves.map((leaves) => ({ type: 'list-entry', id: '', children: leaves })),
            { minLength: 1, maxLength: 3 },
          )
        : shape.of === 'nothing'
          ? fc.constant([{ text: '' }])
          : fc
              .tuple(
                fc.tuple(
                  ...slotNames(kind).map((type) => anyLeaves.map((leaves) => ({ type, children: leaves }))),
                ),
                inner.length > 0
                  ? fc.array(
                      fc.constantFrom(...(inner as PartKind[])).chain((kind) => anyPart(kind, 1)),
                      { maxLength: 3 },
                    )
                  : fc.constant([]),
              )
              .map(([slots, parts]) => [...slots, ...parts]);
  return fc
    .tuple(properties, children)
    .map(([stated, children]) => ({ type: kind, id: '', ...stated, children }));
}

/** Known nodes in any order and number: what the engine must be able to put right. */
const anyParts = fc.array(
  fc.constantFrom(...partKinds).chain((kind) => anyPart(kind)),
  { maxLength: 8 },
);

/** Known nodes nested wrongly as well: slots at the root, parts in paragraphs, texts among parts. */
export const anyTree = fc.array(
  fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      anyLeaf,
      fc.constantFrom(...partKinds).chain((kind) => anyPart(kind)),
      fc.record({
        type: fc.constantFrom(
          ...partKinds.filter((kind) => kind !== 'unrecognised'),
          'list-entry',
          ...partKinds.flatMap(slotNames),
        ),
        id: fc.constantFrom('same', 'other', ''),
        children: fc.array(tie('node'), { maxLength: 4 }),
      }),
    ),
  })).node,
  { maxLength: 6 },
);

const anyMetadata: fc.Arbitrary<Metadata> = fc.record({
  slug: fc.constantFrom('', 'sony-pekin', 'a1'),
  section: anyText,
  bylines: fc.array(anyText, { maxLength: 3 }),
  dateline: anyText,
  sources: fc.array(anyText, { maxLength: 3 }),
  language: fc.constantFrom('fr', 'fr-CH', 'en', 'de', 'it', 'ar'),
  keywords: fc.array(anyText, { maxLength: 3 }),
  editorsNote: anyText,
  status: fc.constantFrom(...statuses),
  statusSteps: fc.constant([]),
  embargo: fc.constantFrom(null, { until: '2014-12-20T14:32:00.000Z', timeZone: 'Europe/Zurich' }),
  targetLength: fc.constantFrom(null, { count: 400, unit: 'words' as const }),
  publishedAddress: fc.constantFrom('', 'https://example.org/sony'),
});

/** Articles in their normal form. */
export const anyArticle: fc.Arbitrary<Article> = fc.record({
  id: fc.uuid(),
  createdAt: fc.constant('2014-12-20T14:32:00.000Z'),
  modifiedAt: fc.constant('2014-12-21T08:00:00.000Z'),
  metadata: anyMetadata,
  parts: anyParts.map((parts) => normalise(parts as never)),
});
