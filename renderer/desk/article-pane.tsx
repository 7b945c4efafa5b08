import { Eye, PanelLeft, PanelRight, Send, SquarePen } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../article';
import type { Place } from '../../article/bridge/program';
import { Banners } from '../article/banners';
import type { OpenArticle } from '../article/open-article';
import { drawnIn, type Opening } from '../article/use-opening';
import { Button, IconButton } from '../ui/button';
import { Empty } from '../ui/empty';
import { problemSentence } from '../words/problem-sentence';
import { Page } from './page';

/** The middle pane: its tools, what must be known of the article, and the article. */
export function ArticlePane({
  opening,
  notice,
  place,
  libraryOpen,
  inspectorOpen,
  onToggle,
  onPreview,
  onHandOff,
  onNew,
  onAgain,
  onPutBack,
  onProblem,
  onResolve,
}: {
  opening: Opening;
  /** Something just done or gone wrong, told under the tools. */
  notice: ReactNode;
  place: Place | null;
  libraryOpen: boolean;
  inspectorOpen: boolean;
  onToggle: (pane: 'library' | 'inspector') => void;
  onPreview: () => void;
  onHandOff: () => void;
  onNew: () => void;
  onAgain: () => void;
  /** Opens the newest good version in place of a file that cannot be read. */
  onPutBack: () => void;
  /** Nothing once what went wrong has gone well. */
  onProblem: (problem: Problem | undefined) => void;
  onResolve: (keep: 'mine' | 'theirs') => Promise<Problem | undefined>;
}) {
  const { t } = useTranslation();
  const hasArticle = drawnIn(opening) !== undefined;
  // What is told between the two stays alive: it is not the article's that is left, and would be read aloud to nobody.
  const isLeft = opening.is === 'opening' && opening.left !== undefined;
  return (
    <>
      <div className="article-part" inert={isLeft}>
        <Toolbar className="article-tools" data-pane="tools" aria-label={t('desk.toolbar')}>
          <IconButton
            label={t(libraryOpen ? 'desk.hideLibrary' : 'desk.showLibrary')}
            icon={PanelLeft}
            pressed={libraryOpen}
            onPress={() => onToggle('library')}
          />
          <span className="article-tools-space" />
          {hasArticle && (
            <>
              <Button look="quiet" icon={Eye} onPress={onPreview}>
                {t('desk.preview')}
              </Button>
              <Button look="primary" icon={Send} onPress={onHandOff}>
                {t('desk.handOff')}
              </Button>
              <IconButton
                label={t(inspectorOpen ? 'desk.hideInspector' : 'desk.showInspector')}
                icon={PanelRight}
                pressed={inspectorOpen}
                onPress={() => onToggle('inspector')}
              />
            </>
          )}
        </Toolbar>
      </div>
      {notice}
      <div className="article-part" inert={isLeft}>
        {middle()}
      </div>
    </>
  );

  function middle() {
    switch (opening.is) {
      case 'open':
        return page(opening.open);
      case 'nothing':
        return (
          <Empty
            heading
            title={t('desk.nothingOpen')}
            actions={
              <Button icon={SquarePen} onPress={onNew}>
                {t('library.new')}
              </Button>
            }
          >
            {t('desk.nothingOpenHint')}
          </Empty>
        );
      case 'opening':
        return opening.left ? page(opening.left) : <Empty heading title={t('desk.opening')} />;
      case 'failed':
        return (
          <Empty
            heading
            title={t('desk.couldNotOpen')}
            actions={
              <>
                {opening.problem.kind === 'unreadable-article' && (
                  <Button look="primary" onPress={onPutBack}>
                    {t('desk.putBack')}
                  </Button>
                )}
                <Button onPress={onAgain}>{t('desk.tryAgain')}</Button>
              </>
            }
          >
            {problemSentence(opening.problem, t)}
          </Empty>
        );
    }
  }

  /** The same place in the tree for an article open and one that is left: it is not drawn anew for that. */
  function page(drawn: OpenArticle) {
    return (
      <Fragment key={drawn.key}>
        <Banners open={drawn} onResolve={onResolve} />
        <Page open={drawn} place={place} onProblem={onProblem} />
      </Fragment>
    );
  }
}
