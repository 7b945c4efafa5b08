import type { Outcome } from '../../article';
import { type ExportFile, type ExportShape, exportFiles } from '../hand-off';
import { picturesIn } from '../library';
import type { WorkingArticle } from '../storage';
import type { Machine } from './machine';
import { picturesLeave } from './pictures-leave';

/** The files an open article would be handed off as, its words as they stand, pictures as the preferences say. */
export function exportOf<Asker>(
  machine: Machine<Asker>,
  { article, folder }: WorkingArticle,
  shape: ExportShape,
): Promise<Outcome<ExportFile[]>> {
  const pictures = picturesIn(machine.disk, folder);
  return exportFiles({ article, pictures, shape, leave: picturesLeave(machine) });
}
