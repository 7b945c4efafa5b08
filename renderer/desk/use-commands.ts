import { useEffect, useEffectEvent, useRef } from 'react';
import type { Command } from '../../article/bridge/news';
import { useNews } from '../bridge/bridge';

/** Does what the menus ask, in order. While an article is being opened commands wait: they are meant for it. */
export function useCommands(isOpening: boolean, perform: (command: Command) => void): void {
  const waiting = useRef<Command[]>([]);
  const performed = useEffectEvent(perform);
  const go = useEffectEvent(() => {
    if (isOpening) return;
    for (const command of waiting.current.splice(0)) performed(command);
  });
  useNews('command', (command) => {
    waiting.current.push(command);
    go();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what waits goes when the opening has ended.
  useEffect(() => go(), [isOpening]);
}
