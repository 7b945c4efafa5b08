import { z } from 'zod';
import { idPattern } from '../ids';
import { metadata, moment } from '../metadata';
import { definitionOf, type PartKind, partKinds } from '../parts';
import { longestAddress, toggledMarks } from '../words';
import { currentFormat } from './format';

/** What each part is, for those who read `article.json` without this program. */
const descriptions = {
  kicker: 'A line above the headline that names the subject or the rubric.',
  headline: 'Names the article, in one line; every article has exactly one.',
  lead: 'Sums the story up in a few sentences, set apart from the body; at most one.',
  paragraph: 'Body text.',
  crosshead: 'A short title inside the text.',
  list: 'Entries of one level, bulleted or numbered.',
  quotation: 'Somebody’s words set as a block, and who said them.',
  'pull-quote': 'A sentence lifted out of the text and set large, and who said it.',
  figure: 'A picture with its caption, credit and description; the picture is absent while it is missing.',
  sidebar: 'A story beside the story: a headline and parts of its own.',
  'related-link':
    'Points to another story: a cue ("Read also"), a label and an address, empty while not known.',
  'sign-off': 'Agencies and initials at the end of a story.',
  unrecognised: 'A part of a kind this format does not know, written by a newer program.',
} as const satisfies Record<PartKind, string>;

/**
 * The JSON Schema (draft 2020-12) of `article.json`, made from the definitions the program itself reads by. Fields
 * it does not name may stand everywhere: a newer program may have written them, and they are kept.
 */
export function articleJsonSchema(): object {
  const names = z.registry<{ id?: string; title?: string; description?: string }>();
  const leaf = z.object({
    text: z.string(),
    ...Object.fromEntries(toggledMarks.map((mark) => [mark, z.literal(true).optional()])),
    link: z
      .string()
      .max(longestAddress)
      .regex(/^(?:https?:|mailto:)/i)
      .optional(),
  });
  names.add(leaf, {
    id: 'leaf',
    description: 'Words with the same marks. Neighbours with one address are one link.',
  });
  const words = z.array(leaf).min(1);
  names.add(words, { id: 'words', description: 'Leaves in reading order; a line feed is a line break.' });
  const id = z.string().regex(idPattern);
  names.add(id, { id: 'id', description: 'Unique in the article; stays when a part is moved.' });
  const parts = new Map<PartKind, z.ZodType>();
  for (const kind of [...partKinds].sort((a, b) => innerCount(a) - innerCount(b))) {
    const part = partShape(kind, { id, words, parts });
    names.add(part, { id: kind, description: descriptions[kind] });
    parts.set(kind, part);
  }
  const article = z.object({
    format: z.literal(currentFormat),
    id: z.uuid(),
    createdAt: moment,
    modifiedAt: moment,
    metadata,
    parts: z.array(anyOf(partKinds, parts)),
  });
  names.add(article, {
    title: 'article.json of Marbre',
    description: 'An article: what it is about (metadata) and what it says (parts, in reading order).',
  });
  return z.toJSONSchema(article, { metadata: names, io: 'input' });
}

function partShape(
  kind: PartKind,
  { id, words, parts }: { id: z.ZodType; words: z.ZodType; parts: ReadonlyMap<PartKind, z.ZodType> },
): z.ZodType {
  const { shape, properties } = definitionOf(kind);
  const type = z.literal(kind);
  switch (shape.of) {
    case 'words':
      return z.object({ type, id, ...properties.shape, children: words });
    case 'entries': {
      const entry = z.object({ type: z.literal('list-entry'), id, children: words });
      return z.object({ type, id, ...properties.shape, children: z.array(entry).min(1) });
    }
    case 'slots': {
      const slot = (name: string) => z.object({ type: z.literal(name), children: words });
      const [first, ...rest] = Object.keys(shape.slots).map(slot);
      if (!first) throw new Error(`${kind}: a part with slots states at least one.`);
      const inner = shape.inner.length > 0 ? anyOf(shape.inner as readonly PartKind[], parts) : z.never();
      return z.object({ type, id, ...properties.shape, children: z.tuple([first, ...rest], inner) });
    }
    case 'nothing':
      return z.object({ type: z.string().regex(new RegExp(`^(?!(?:${partKinds.join('|')})$)`)), id });
  }
}

function anyOf(kinds: readonly PartKind[], parts: ReadonlyMap<PartKind, z.ZodType>): z.ZodType {
  return z.union(kinds.map((kind) => parts.get(kind)).filter((part) => part !== undefined));
}

/** How many kinds of part a kind holds: those that hold none are stated first. */
function innerCount(kind: PartKind): number {
  const { shape } = definitionOf(kind);
  return shape.of === 'slots' ? shape.inner.length : 0;
}
