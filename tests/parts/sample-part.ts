import { definitionOf, type PartKind, type PartNamed } from '../../article';

/** The sample its definition gives of a kind, under an id that says so. */
export function samplePart<Kind extends PartKind>(kind: Kind): PartNamed<Kind> {
  // The definition's own type binds `sample` to its kind; the roll's common view cannot say so.
  return { type: kind, id: `sample-${kind}`, ...definitionOf(kind).sample() } as unknown as PartNamed<Kind>;
}
