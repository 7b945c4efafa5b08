import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Problem } from '../../article';
import type { Opened } from '../../article/bridge/articles';
import type { Place } from '../../article/bridge/program';
import { useBridge, useNews } from '../bridge/bridge';
import { OpenArticle } from './open-article';

/** How long the next article may take before the one left goes off the screen, in milliseconds. */
export const patienceMs = 300;

export type Opening =
  | { readonly is: 'nothing' }
  /** The one `left` stands on the screen and takes nothing, until the next is there or takes long to come. */
  | { readonly is: 'opening'; readonly left?: OpenArticle | undefined }
  | { readonly is: 'failed'; readonly problem: Problem }
  | { readonly is: 'open'; readonly open: OpenArticle };

const nothing: Opening = { is: 'nothing' };

/** The article that is on the screen, if any. */
export function drawnIn(opening: Opening): OpenArticle | undefined {
  if (opening.is === 'open') return opening.open;
  return opening.is === 'opening' ? opening.left : undefined;
}

/**
 * Opens the article of that name, once every word of the one before is with the machine. `again` opens it once more after a failure.
 * @param name undefined for none
 * @param onNamed the same at every drawing; told the name the article has where it was asked for by one it had before
 */
export function useOpening(
  name: string | undefined,
  onNamed: (name: string) => void,
): { opening: Opening; again: () => void; adopt: Adopt } {
  const bridge = useBridge();
  const [opening, setOpening] = useState(nothing);
  const [asked, setAsked] = useState(0);
  // One article after another: a third is not opened before the machine has let go of the first, which it may be again.
  const turn = useRef(Promise.resolve());
  const current = useRef<OpenArticle>(undefined);
  // By id: a folder takes another name while its article is not looked at.
  const places = useRef(new Map<string, Place>());
  const rememberPlace = useCallback(() => {
    const place = current.current?.place?.();
    if (current.current && place) places.current.set(current.current.id, place);
  }, []);

  /** The window knows in the very moment that the article takes no more words: a key pressed then would write nowhere. */
  const leave = useCallback(
    (next: 'opening' | 'nothing') => {
      const left = current.current;
      rememberPlace();
      current.current = undefined;
      flushSync(() => setOpening(next === 'opening' ? { is: next, left } : { is: next }));
    },
    [rememberPlace],
  );
  useEffect(() => {
    if (opening.is !== 'opening' || !opening.left) return;
    const timer = setTimeout(
      // Scenario: the next has come, and is not drawn yet. It stays.
      () => setOpening((now) => (now === opening ? { is: 'opening' } : now)),
      patienceMs,
    );
    return () => clearTimeout(timer);
  }, [opening]);

  const show = useCallback(
    (opened: Opened, isUnasked: boolean) => {
      rememberPlace();
      current.current?.retire();
      const open = new OpenArticle(opened, bridge, {
        left: places.current.get(opened.article.id),
        isUnasked,
      });
      current.current = open;
      setOpening({ is: 'open', open });
    },
    [bridge, rememberPlace],
  );

  /** The article became another copy of itself without the window. */
  const become = useCallback(
    (of: OpenArticle, other: Opened) => {
      // Scenario: the machine answers once another article has been opened. That one stays.
      if (current.current !== of) return;
      // Scenario: the file is read again while a key is on its way. The window's words must not be dropped for it.
      if (of.unsent) void of.insist(other.standing.sequence);
      else show(other, true);
    },
    [show],
  );

  /** Sends the machine every word of the open article, of which another copy may come in its place meanwhile. */
  const handOver = useCallback(async () => {
    let last: OpenArticle | undefined;
    do {
      last = current.current;
      await last?.handOver();
    } while (current.current !== last && current.current?.id === last?.id);
    return last;
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` opens the same article again.
  useEffect(() => {
    // A rename keeps the article open under its new name.
    if (name === undefined || current.current?.name === name) return;
    let wanted = true;
    const opened = turn.current.then(async () => {
      if (!wanted) return;
      const last = await handOver();
      leave('opening');
      // The last one is saved meanwhile: nobody waits for the disk to see the next.
      const letGo = last?.letGo();
      const answer = await bridge.article.open({ name });
      if (answer.ok) show(answer.value, false);
      else setOpening({ is: 'failed', problem: answer.problem });
      // Where another was asked for meanwhile, that one is next.
      if (answer.ok && answer.value.name !== name && wanted) onNamed(answer.value.name);
      await letGo;
    });
    turn.current = opened.catch((fault) => {
      // A fault of the program stands in the window's place, and the next article can be opened all the same.
      setOpening(() => {
        throw fault;
      });
    });
    return () => {
      wanted = false;
    };
  }, [bridge, name, asked, show, handOver, leave, onNamed]);

  /**
   * Lets go of the article of that name where it is the open one, as before it goes to the trash. Resolves once the machine has
   * let go of it.
   */
  const close = useCallback(
    async (closed: string) => {
      // Scenario: it is only just being opened.
      if (current.current?.name !== closed) await turn.current;
      if (current.current?.name !== closed) return;
      const last = await handOver();
      // Scenario: another was asked for meanwhile, and it is left for that one.
      if (current.current !== last) return turn.current;
      leave('nothing');
      await last?.letGo();
    },
    [handOver, leave],
  );

  /** Resolves once the machine has let go of the article shown last. */
  const settled = useCallback(() => turn.current, []);

  useNews('saveState', ({ name: of, standing }) => {
    if (current.current?.name === of) current.current.stand(standing);
  });
  useNews('replaced', ({ name: of, article, standing }) => {
    const open = current.current;
    if (open?.name === of)
      become(open, { ...open.opened, name: of, article, standing, recovered: null, mended: 0 });
  });

  const again = useCallback(() => setAsked((times) => times + 1), []);
  // What could not be opened is no longer spoken of once it is not asked for.
  const told = name === undefined && opening.is === 'failed' ? nothing : opening;
  return { opening: told, again, adopt: { become, close, settled } };
}

export interface Adopt {
  /** Nothing where that article is not the open one any more. */
  readonly become: (of: OpenArticle, other: Opened) => void;
  readonly close: (name: string) => Promise<void>;
  readonly settled: () => Promise<void>;
}
