import { type PartKind, partKinds } from '../../article';
import { words } from '../words';
import { type Ask, type Item, named } from './item';

/** Every part a person can add. */
export function insertMenu(ask: Ask): Item {
  return named('insert', {
    submenu: partKinds
      .filter((kind): kind is Exclude<PartKind, 'unrecognised'> => kind !== 'unrecognised')
      .map((kind) => ({ label: words(`part.${kind}.name`), click: ask({ is: 'part', part: kind }) })),
  });
}
