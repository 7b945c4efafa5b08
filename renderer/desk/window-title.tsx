import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { headlineOf } from '../../article';
import type { OpenArticle } from '../article/open-article';
import { useIdleLook } from '../article/use-idle-look';
import { isApple } from '../editor/is-apple';

const look = (open: OpenArticle) => headlineOf({ parts: open.parts });

/** The window bears the headline of its article; a dot before it while words are not saved, which macOS shows by itself. */
export function WindowTitle({ open }: { open: OpenArticle }) {
  const { t } = useTranslation();
  const headline = useIdleLook(open, look) ?? headlineOf(open.opened.article);
  const { name } = useSyncExternalStore(open.subscribe, open.saveState);
  const isSaved = name === 'saved' || name === 'read-only';
  useEffect(() => {
    const words = headline === '' ? t('library.untitled') : headline;
    document.title = `${isSaved || isApple ? '' : '• '}${words} — Marbre`;
    return () => {
      document.title = 'Marbre';
    };
  }, [headline, isSaved, t]);
  return null;
}
