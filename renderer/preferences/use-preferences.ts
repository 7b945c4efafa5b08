import { useRef } from 'react';
import type { Answered } from '../../article/bridge/contract';
import type { Preferences } from '../../article/bridge/program';
import { useBridge } from '../bridge/bridge';

type Standing = Answered<'program', 'changePreferences'>;

/**
 * Changes of the preferences by the person at this window, each shown at once and then kept by the machine.
 * @param first as the machine keeps them when the window begins
 * @param show changes what stands in the window
 */
export function usePreferences(
  first: Preferences,
  show: (change: (now: Pick<Standing, 'preferences'>) => Partial<Standing>) => void,
) {
  const bridge = useBridge();
  const kept = useRef(first);
  const asked = useRef(0);
  const answered = useRef(0);

  /** What there is to show of what the machine says stands, whoever changed it. */
  const told = (standing: Standing): Partial<Standing> => {
    kept.current = standing.preferences;
    // Scenario: letters were typed into the name since. The answer to the last of them holds them all, and this too.
    return answered.current < asked.current ? { libraryFolder: standing.libraryFolder } : standing;
  };

  /** Throws the fault the machine met, which kept nothing then: what it keeps is shown again. */
  const change = async (changed: Partial<Preferences>): Promise<void> => {
    const mine = ++asked.current;
    // Shown at once: a pane that waits for the disk to open feels broken.
    show(({ preferences }) => ({ preferences: { ...preferences, ...changed } }));
    try {
      const answer = await bridge.program.changePreferences(changed);
      answered.current = Math.max(answered.current, mine);
      if (!answer.ok) return;
      const shown = told(answer.value);
      show(() => shown);
    } catch (fault) {
      answered.current = Math.max(answered.current, mine);
      if (mine === asked.current) show(() => ({ preferences: kept.current }));
      throw fault;
    }
  };

  return { change, told };
}
