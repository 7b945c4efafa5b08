import { describe, expect, it } from 'vitest';
import {
  type Checked,
  type CheckRule,
  checkArticle,
  checkRules,
  type Finding,
  pictureFile,
} from '../../article';
import { articleOf, checked, now, picture, slots, words } from './story';

interface Cases {
  /** What stands in the article, and what the rule finds in it. */
  readonly fires: readonly [string, Checked, readonly Partial<Finding>[]][];
  readonly silent: readonly [string, Checked][];
}

const sidebar = (headline: string, ...inner: object[]) => ({
  type: 'sidebar',
  id: 'sidebar',
  children: [{ type: 'sidebar-headline', children: [{ text: headline }] }, ...inner],
});
const linked = (text: string, link: string) => ({
  type: 'paragraph',
  id: 'linked',
  children: [{ text: 'Avant ' }, { text, link }, { text: ' après' }],
});
const soundFigure = slots(
  'figure',
  { caption: 'Le pont', credit: 'RTS', description: 'Un pont' },
  { picture },
);
const pngFigure = { ...soundFigure, picture: { ...picture, type: 'image/png' } };
/** The file of the picture has gone. */
const losing = (checked: Checked): Checked => ({ ...checked, lost: new Set([pictureFile(picture)]) });
const instructed = (instructions: string) => ({ ...soundFigure, picture: { ...picture, instructions } });

const cases = {
  'empty-headline': {
    fires: [
      ['no words', articleOf([words('paragraph', 'Texte')]), [{ level: 'error' }]],
      ['spaces and a joiner', articleOf([words('headline', ' \u200b\u00a0')]), [{ part: 'headline' }]],
    ],
    silent: [['words', checked()]],
  },
  'no-body': {
    fires: [
      ['a headline alone', articleOf([words('headline', 'Titre')]), [{ level: 'error' }]],
      [
        'a crosshead and a caption',
        articleOf([words('crosshead', 'Inter'), soundFigure]),
        [{ level: 'error' }],
      ],
    ],
    silent: [
      ['a paragraph', checked()],
      [
        'a list',
        articleOf([
          {
            type: 'list',
            id: 'l',
            style: 'bulleted',
            children: [{ type: 'list-entry', id: 'e', children: [{ text: 'un' }] }],
          },
        ]),
      ],
    ],
  },
  'no-language': {
    fires: [
      ['und', checked([], { language: 'und' }), [{ level: 'error' }]],
      ['nothing', checked([], { language: '' }), [{ level: 'error' }]],
    ],
    silent: [['a region', checked([], { language: 'fr-CH' })]],
  },
  embargo: {
    fires: [
      [
        'a minute from now',
        checked([], { embargo: { until: '2026-11-22T10:01:00.000Z', timeZone: 'Europe/Zurich' } }),
        [{ level: 'error', until: '2026-11-22T10:01:00.000Z', timeZone: 'Europe/Zurich' }],
      ],
    ],
    silent: [
      ['none', checked()],
      ['ended this instant', checked([], { embargo: { until: now, timeZone: 'Europe/Zurich' } })],
    ],
  },
  'newer-format': {
    fires: [['of a newer version', { ...checked(), isNewer: true }, [{ level: 'warning' }]]],
    silent: [['of this version', { ...checked(), isNewer: false }]],
  },
  'unrecognised-part': {
    fires: [
      [
        'a part of a newer version',
        checked([{ type: 'unrecognised', id: 'u', was: { type: 'map' }, children: [{ text: '' }] }]),
        [{ part: 'u', level: 'error' }],
      ],
    ],
    silent: [['known parts', checked()]],
  },
  'missing-picture': {
    fires: [
      [
        'a caption alone',
        checked([slots('figure', { caption: 'Le pont' })]),
        [{ part: 'figure', level: 'error' }],
      ],
    ],
    silent: [
      ['a picture', checked([soundFigure])],
      ['an empty figure, which is an empty part', checked([slots('figure', {})])],
    ],
  },
  'lost-picture': {
    fires: [
      [
        'a figure whose file is not there',
        losing(checked([soundFigure])),
        [{ part: 'figure', level: 'error', name: 'a.jpg' }],
      ],
      [
        'one in a sidebar, of a picture that came without a name',
        losing(checked([sidebar('Titre', { ...soundFigure, picture: { ...picture, name: '' } })])),
        [{ part: 'figure', name: '' }],
      ],
      [
        'both that show it',
        losing(checked([soundFigure, { ...soundFigure, id: 'again' }])),
        [{ part: 'figure' }, { part: 'again' }],
      ],
    ],
    silent: [
      ['a picture that is there', checked([soundFigure])],
      ['another of the same bytes, said to be of another kind', losing(checked([pngFigure]))],
      ['a figure that has no picture to lose', losing(checked([slots('figure', { caption: 'Le pont' })]))],
    ],
  },
  'restricted-picture': {
    fires: [
      [
        'newsmagazines out',
        checked([instructed('Newsmagazines Out')]),
        [{ part: 'figure', level: 'warning', instructions: 'Newsmagazines Out' }],
      ],
    ],
    silent: [
      ['a picture nobody restricts', checked([soundFigure])],
      ['instructions that restrict nothing', checked([instructed('Second of three pictures')])],
    ],
  },
  'empty-slot': {
    fires: [
      [
        'a figure without credit and description',
        checked([slots('figure', { caption: 'Le pont', credit: ' ' }, { picture })]),
        [
          { part: 'figure', slot: 'credit', level: 'error' },
          { part: 'figure', slot: 'description' },
        ],
      ],
      [
        'a pull quote with attribution only',
        checked([slots('pull-quote', { attribution: 'Le maire' })]),
        [{ slot: 'quote' }],
      ],
      [
        'a sidebar without headline, and a figure inside one',
        checked([sidebar('', words('paragraph', 'Texte', 'sp'), slots('figure', { credit: 'RTS' }))]),
        [
          { part: 'sidebar', slot: 'sidebar-headline' },
          { part: 'figure', slot: 'description' },
        ],
      ],
      [
        'a related link with a cue only',
        checked([slots('related-link', { cue: 'Lire' })]),
        [{ slot: 'label' }],
      ],
    ],
    silent: [
      ['all required slots', checked([soundFigure])],
      ['an optional slot empty', checked([slots('quotation', { quote: 'Oui', attribution: '' })])],
      ['a part with nothing in it, which is an empty part', checked([slots('quotation', {})])],
    ],
  },
  'empty-part': {
    fires: [
      [
        'an empty paragraph',
        checked([words('paragraph', ' ', 'p2')]),
        [{ part: 'p2', kind: 'paragraph', level: 'warning' }],
      ],
      ['an empty figure', checked([slots('figure', {})]), [{ kind: 'figure' }]],
      [
        'an empty paragraph in a sidebar',
        checked([sidebar('Titre', words('paragraph', '', 'sp'))]),
        [{ part: 'sp', kind: 'paragraph' }],
      ],
    ],
    silent: [
      ['an empty headline, which has a rule of its own', articleOf([words('paragraph', 'Texte')])],
      ['a figure of a picture alone', checked([slots('figure', {}, { picture })])],
      [
        'a part of a newer version',
        checked([{ type: 'unrecognised', id: 'u', was: {}, children: [{ text: '' }] }]),
      ],
    ],
  },
  'over-limit': {
    fires: [
      [
        'a crosshead of 61 characters',
        checked([words('crosshead', 'x'.repeat(61))]),
        [
          {
            part: 'crosshead',
            kind: 'crosshead',
            unit: 'characters',
            count: 61,
            limit: 60,
            level: 'warning',
          },
        ],
      ],
      [
        'a limit of the house',
        { ...checked(), houseLimits: { headline: [{ unit: 'words', error: 3 }] } },
        [{ part: 'headline', unit: 'words', count: 4, limit: 3, level: 'error' }],
      ],
    ],
    silent: [['a crosshead of 60 characters', checked([words('crosshead', 'x'.repeat(60))])]],
  },
  placeholder: {
    fires: [
      [
        'TK',
        checked([words('lead', 'Le maire, TK ans, dit non.')]),
        [{ part: 'lead', found: 'TK', at: 10, level: 'error' }],
      ],
      [
        'in a slot',
        checked([slots('figure', { credit: 'TKTK' }, { picture })]),
        [{ slot: 'credit', found: 'TKTK' }],
      ],
      [
        'in an entry of a list',
        articleOf([
          {
            type: 'list',
            id: 'l',
            style: 'bulleted',
            children: [
              { type: 'list-entry', id: 'e1', children: [{ text: 'un' }] },
              { type: 'list-entry', id: 'e2', children: [{ text: 'deux TK' }] },
            ],
          },
        ]),
        [{ part: 'l', entry: 'e2', at: 5 }],
      ],
    ],
    silent: [['words', checked([words('lead', 'Le maire a trente ans.')])]],
  },
  'unsafe-address': {
    fires: [
      [
        'a script',
        // The reader would never let it in: put there behind its back.
        checked([linked('ici', 'javascript:alert(1)')]),
        [{ part: 'linked', address: 'javascript:alert(1)', level: 'error' }],
      ],
      ['an empty address', checked([linked('ici', '')]), [{ address: '' }]],
      [
        'in a related link',
        checked([slots('related-link', { label: 'Le pont' }, { address: 'file:///etc/passwd' })]),
        [{ part: 'related-link', address: 'file:///etc/passwd' }],
      ],
    ],
    silent: [
      ['https', checked([linked('ici', 'https://example.org')])],
      [
        'a related link without address',
        checked([slots('related-link', { label: 'Le pont' }, { address: '' })]),
      ],
    ],
  },
  'empty-link': {
    fires: [
      [
        'a link on a space',
        checked([linked(' ', 'https://example.org')]),
        [{ part: 'linked', level: 'warning' }],
      ],
    ],
    silent: [
      ['a link on words', checked([linked('ici', 'https://example.org')])],
      [
        'a link whose middle space is strong',
        checked([
          {
            type: 'paragraph',
            id: 'p2',
            children: ['le', ' ', 'pont'].map((text) => ({
              text,
              link: 'https://example.org',
              ...(text === ' ' ? { strong: true } : {}),
            })),
          },
        ]),
      ],
    ],
  },
  'link-without-address': {
    fires: [
      [
        'a label alone',
        checked([slots('related-link', { cue: 'Lire', label: 'Le pont' })]),
        [{ part: 'related-link', level: 'warning' }],
      ],
    ],
    silent: [
      [
        'an address',
        checked([slots('related-link', { label: 'Le pont' }, { address: 'https://example.org' })]),
      ],
      ['an empty related link, which is an empty part', checked([slots('related-link', {})])],
    ],
  },
} as const satisfies Record<CheckRule, Cases>;

for (const rule of Object.keys(checkRules) as CheckRule[]) {
  const { fires, silent }: Cases = cases[rule];
  const found = (checked: Checked) => checkArticle(checked).filter((finding) => finding.rule === rule);
  describe(rule, () => {
    it.each(fires)('finds %s', (_, checked, findings) => {
      expect(found(checked)).toEqual(
        findings.map((finding) => expect.objectContaining({ rule, ...finding })),
      );
    });
    it.each(silent)('passes %s', (_, checked) => {
      expect(found(checked)).toEqual([]);
    });
  });
}
