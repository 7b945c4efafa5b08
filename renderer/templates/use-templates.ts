import { useCallback, useEffect, useState } from 'react';
import { useBridge, useNews } from '../bridge/bridge';

/**
 * Names of the templates kept in the library, asked again whenever it changes. None where the library cannot be read,
 * which its own pane says.
 */
export function useTemplates(): { kept: readonly string[]; refresh: () => Promise<void> } {
  const bridge = useBridge();
  const [kept, setKept] = useState<readonly string[]>([]);
  const refresh = useCallback(async () => {
    const answer = await bridge.templates.list();
    setKept(answer.ok ? answer.value.kept : []);
  }, [bridge]);
  useEffect(() => void refresh(), [refresh]);
  useNews('libraryChanged', () => void refresh());
  return { kept, refresh };
}
