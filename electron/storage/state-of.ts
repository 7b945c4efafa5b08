import type { SaveState } from '../../article/bridge/save-state';
import { momentOf } from './clock';
import { type Held, isEdited } from './held';

/** The one state an open article is in. What stops saving comes before what saving does. */
export function stateOf(held: Held): SaveState {
  const troubles = [...held.troubles].map(([of, problem]) => ({ of, problem }));
  const { readOnly, conflict, goneSinceMs, takenFrom, failure } = held;
  if (readOnly) return { name: 'read-only', problem: readOnly, troubles };
  if (conflict) {
    const { sinceMs, theirs } = conflict;
    return { name: 'changed-on-disk', since: momentOf(sinceMs), theirs, troubles };
  }
  if (goneSinceMs !== undefined)
    return { name: 'gone', since: momentOf(goneSinceMs), isTaken: takenFrom !== undefined, troubles };
  if (failure) {
    const { sinceMs, problem, tries, retryAtMs } = failure;
    const [since, retryAt] = [momentOf(sinceMs), momentOf(retryAtMs)];
    return { name: 'failed', since, problem, tries, retryAt, troubles };
  }
  if (held.saving) return { name: 'saving', since: momentOf(held.editedSinceMs), troubles };
  if (isEdited(held)) return { name: 'edited', since: momentOf(held.editedSinceMs), troubles };
  return { name: 'saved', at: momentOf(held.saved.atMs), troubles };
}
