import { useState } from 'react';
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

  const show = async (asked: string) => {
    const answer = await bridge.article.elsewhere({ name: asked });
    if (answer.ok && answer.value.elsewhere) return;
    // Asked for a second time, it may be there by now: put back, or begun under the same name.
    if (asked === name && opening.is === 'failed') again();
    else setName(asked);
  };
  /** Shows nothing, as before the article goes to the trash. */
  const giveUp = async () => {
    await adopt.close();
    setName(undefined);
    void bridge.program.rememberPlace(null);
  };
  /** The open article's folder has another name, and the article the slug it was made of. */
  const follow = (to: string, slug: string) => {
    open?.rename(to);
    if (open && !open.readOnly && open.metadata.slug !== slug) open.setMetadata('slug', slug);
    setName(to);
  };

  useNews('renamed', ({ from, to, slug }) => {
    if (open?.name === from) follow(to, slug);
  });
  useNews('giveUp', ({ name: asked }) => {
    if (open?.name === asked) void giveUp();
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
    follow,
  };
}
