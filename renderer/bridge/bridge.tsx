import { createContext, type ReactNode, useContext, useEffect, useEffectEvent } from 'react';
import type { Bridge, News } from '../../article/bridge/contract';
import type { NewsName } from '../../article/bridge/names';

declare global {
  interface Window {
    /** Put there by the preload. */
    readonly marbre: Bridge;
  }
}

const BridgeContext = createContext<Bridge | undefined>(undefined);

/** Gives the window's machine, or a test's fake of it, to everything inside. */
export function BridgeProvider({ bridge, children }: { bridge: Bridge; children: ReactNode }) {
  return <BridgeContext value={bridge}>{children}</BridgeContext>;
}

export function useBridge(): Bridge {
  const bridge = useContext(BridgeContext);
  if (bridge === undefined) throw new Error('useBridge needs a BridgeProvider around the window.');
  return bridge;
}

/** Hears a piece of news as long as the component is drawn. */
export function useNews<Name extends NewsName>(name: Name, hear: (told: News[Name]) => void): void {
  const bridge = useBridge();
  const heard = useEffectEvent(hear);
  useEffect(() => bridge.on(name, (told) => heard(told)), [bridge, name]);
}
