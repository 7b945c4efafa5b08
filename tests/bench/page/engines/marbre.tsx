import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { type Part, wordsOf } from '../../../../article';
import { ArticleEditor, type ArticleSession } from '../../../../renderer/editor/article-editor';
import { catalogueIn } from '../../../../renderer/words/words';
import type { Engine } from '../engine';

const words = catalogueIn('fr');
const nothing = () => {};
const noPicture = async () => undefined;

const session: { current: ArticleSession | null } = { current: null };

/** The words Marbre's editor holds, whatever it shows. */
export const wordsHeld = (): string => wordsOf(session.current?.parts() ?? []).join(' ');

/** Marbre's own editor as the program mounts it, tools and all, with nobody listening to what is typed. */
export const marbre: Engine = {
  name: 'Marbre',
  prepare: (parts) => {
    // The editor keeps the very objects it is given: each opening gets its own, as from a file.
    const json = JSON.stringify(parts);
    return (host) => {
      const root = createRoot(host);
      const own: Part[] = JSON.parse(json);
      flushSync(() =>
        root.render(
          <I18nextProvider i18n={words}>
            <ArticleEditor
              session={session}
              article={{ parts: own }}
              language="fr"
              onOperations={nothing}
              pictureAddress={() => ''}
              choosePicture={noPicture}
              takePicture={noPicture}
              bringPicture={async () => false}
              lostPictures={{ files: () => undefined, subscribe: () => nothing }}
              ownFields={noPicture}
              revealPicture={() => {}}
              contextMenu={noPicture}
              openLink={() => {}}
            />
          </I18nextProvider>,
        ),
      );
      return () => root.unmount();
    };
  },
};
