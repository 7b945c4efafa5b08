import { newId } from './ids';
import { definitionOf, type PartKind, type PartNamed, slotNames } from './parts';

/** A part of the kind, empty, with every slot and a new id. */
export function freshPart<Kind extends PartKind>(kind: Kind): PartNamed<Kind> {
  const { shape, fresh } = definitionOf(kind);
  const empty = () => [{ text: '' }];
  const children =
    shape.of === 'slots'
      ? slotNames(kind).map((type) => ({ type, children: empty() }))
      : shape.of === 'entries'
        ? [{ type: 'list-entry', id: newId(), children: empty() }]
        : empty();
  // The definition states exactly this part; its type is inferred from it, the tests prove it by the reader.
  return { type: kind, id: newId(), ...fresh, children } as unknown as PartNamed<Kind>;
}
