import { useEffect } from 'react';
import { pictureFile, picturesShown } from '../../article';
import type { OpenArticle } from '../article/open-article';
import { useIdleLook } from '../article/use-idle-look';

const shown = (open: OpenArticle) => picturesShown(open.parts).map(pictureFile);

/**
 * Has the files of an article's pictures looked for: once it is on the screen, when it shows other pictures, and when the window
 * comes to the front, for they may have gone or come back meanwhile. Never at a key.
 */
export function LookForPictures({ open }: { open: OpenArticle }) {
  const files = useIdleLook(open, shown);
  useEffect(() => {
    if (files === undefined) return;
    const look = () => void open.lostPictures.look();
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [open, files]);
  return null;
}
