import { useRef, useState } from 'react';
import { drawnIn, useOpening } from '../article/use-opening';
import { useBridge, useNews } from '../bridge/bridge';

/**
 * Which article this window shows. One article stands in one window only: asked to show one that another window has,
 * that window comes to the front and this one stays as it is.
 * @param first name of the article to begin with; undefined for none
 */
export function useShownArticle(first: string | undefined) {
  const bridge = useBridge();
  const [name, setName] = useState(first);
  const { opening, again, adopt } = useOpening(name, setName);
  const open = opening.is === 'open' ? opening.open : undefined;

  const asks = useRef(0);
  const shown = useRef(0);

  const show = async (asked: string) => {
    const ask = ++asks.current;
    const answer = await bridge.article.elsewhere({ name: asked });
    if (answer.ok && answer.value.elsewhere) return;
    // Scenario: two are asked for, and the first is answered last. The one asked for last is shown.
    if (ask < shown.current) return;
    shown.current = ask;
    // Asked for a second time, it may be there by now: put back, or begun under the same name.
    if (asked === name && opening.is === 'failed') again();
    else setName(asked);
  };
  /** Shows that article no more, as before it goes to the trash; another that is asked for meanwhile is shown. */
  const giveUp = async (given: string) => {
    const before = shown.current;
    setName((now) => (now === given ? undefined : now));
    try {
      await adopt.close(given);
    } catch (fault) {
      takeBack(given);
      throw fault;
    }
    if (shown.current === before) void bridge.program.rememberPlace(null);
  };
  /** An article given up is shown again, where no other has been asked for. */
  const takeBack = (given: string) => setName((now) => now ?? given);
  /** The open article's folder has another name, and the article the slug it was made of; without one it keeps its own. */
  const follow = (to: string, slug: string | null) => {
    open?.rename(to);
    if (slug !== null && open && !open.readOnly && open.metadata.slug !== slug)
      open.setMetadata('slug', slug);
    setName(to);
  };

  useNews('renamed', ({ from, to, slug }) => {
    if (open?.name === from) follow(to, slug);
  });
  useNews('giveUp', ({ name: asked }) => {
    if (open?.name === asked) void giveUp(asked);
  });
  const isOpening = opening.is === 'opening' || (name !== undefined && opening.is === 'nothing');
  return {
    name,
    opening,
    isOpening,
    open,
    drawn: drawnIn(opening),
    show: (asked: string) => void show(asked),
    again,
    adopt,
    giveUp,
    takeBack,
    follow,
  };
}
