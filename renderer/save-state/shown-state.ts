import type { SaveState } from '../../article/bridge/save-state';

/**
 * What the window may say of an article: "saved" only when the disk said so of the last batch sent and nothing was
 * typed since. Every other state is the machine's own.
 *
 * @param unsent whether words of the window may not be known to the machine
 * @param sent number of the last batch sent
 */
export function shownState(
  { state, sequence }: { state: SaveState; sequence: number },
  { unsent, sent }: { unsent: boolean; sent: number },
): SaveState {
  if (state.name === 'saved' && (unsent || sequence < sent))
    return { name: 'edited', since: state.at, troubles: state.troubles };
  return state;
}
