import {
  type Article,
  applyOperations,
  failed,
  type Operation,
  type Outcome,
  succeeded,
  writeArticle,
} from '../../article';
import { type Held, heldBack, isEdited } from './held';
import type { JournalRecord } from './journal-record';

/** See `WorkingArticle.record`. */
export function record(held: Held, operations: readonly Operation[]): Outcome<void> {
  if (held.readOnly) return failed(held.readOnly);
  if (operations.length === 0) return succeeded(undefined);
  let article: Article;
  try {
    article = applyOperations(held.article, operations);
  } catch {
    // Nothing was applied: the article is only replaced when all fitted. The window is asked for its own.
    return failed({ kind: 'out-of-step', at: held.folder });
  }
  changed(held, article, { operations });
  return succeeded(undefined);
}

/** The whole article at once, by the window or from a version. */
export function changeTo(held: Held, article: Article): void {
  changed(held, article, { whole: writeArticle(article) });
}

function changed(held: Held, article: Article, journaled: JournalRecord): void {
  if (!isEdited(held)) held.editedSinceMs = held.clock.now();
  held.article = article;
  held.revision += 1;
  held.journal.append(journaled);
  if (!heldBack(held)) held.autosave.touched(held.troubles.has('journal'));
  held.tell();
}
