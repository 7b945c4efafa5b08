import { useEffect, useState } from 'react';
import { I18nProvider as AriaLanguage } from 'react-aria-components';
import { I18nextProvider } from 'react-i18next';
import type { Problem } from '../article';
import type { Answered } from '../article/bridge/contract';
import type { Look } from '../article/bridge/program';
import { useBridge, useNews } from './bridge/bridge';
import { Desk } from './desk/desk';
import { FirstMinute } from './first-minute/first-minute';
import { AboutSheet } from './help/about-sheet';
import { ShortcutsSheet } from './help/shortcuts-sheet';
import { PreferencesSheet } from './preferences/preferences-sheet';
import { usePreferences } from './preferences/use-preferences';
import { useFieldMenu } from './ui/field-menu';
import { keepTyped, type TakeTyped } from './ui/keep-typed';
import { catalogueIn } from './words/words';
import './ui/tokens.css';
import './ui/unseen.css';
import './ui/window.css';
import './ui/contrast.css';

/** Sheets that need no article, and stand before the first minute too. */
const programSheets = ['preferences', 'shortcuts', 'about'] as const;
type ProgramSheet = (typeof programSheets)[number];

type Started = Answered<'program', 'start'>;
const catalogues = { fr: catalogueIn('fr'), en: catalogueIn('en') } as const;

/** The whole window, in the language and the light the person chose. */
export function App() {
  const bridge = useBridge();
  const [started, setStarted] = useState<Started>();
  useEffect(() => {
    void bridge.program.start().then((answer) => {
      if (answer.ok) setStarted(answer.value);
    });
  }, [bridge]);
  const language = started?.language;
  const theme = started?.preferences.theme;
  useEffect(() => {
    if (language !== undefined) document.documentElement.lang = language;
    if (theme !== undefined) document.documentElement.dataset.theme = theme;
  }, [language, theme]);
  if (started === undefined) return null;
  return (
    <I18nextProvider i18n={catalogues[started.language]}>
      <AriaLanguage locale={started.language}>
        <Window
          started={started}
          // On what stands by then: what a person changes and what the machine answers may come in one turn.
          onStanding={(change) => setStarted((now) => now && { ...now, ...change(now) })}
        />
      </AriaLanguage>
    </I18nextProvider>
  );
}

function Window({
  started,
  onStanding,
}: {
  started: Started;
  onStanding: (change: (now: Started) => Partial<Started>) => void;
}) {
  const bridge = useBridge();
  const [typed, setTyped] = useState<{ readonly take: TakeTyped }>();
  const [sheet, setSheet] = useState<ProgramSheet>();
  useNews('command', (command) => {
    const asked = programSheets.find((each) => each === command.is);
    if (asked) setSheet(asked);
  });
  const { change, told } = usePreferences(started.preferences, onStanding);
  useNews('standing', (standing) => {
    const shown = told(standing);
    onStanding(({ libraryFolder }) => ({
      ...shown,
      firstTime: false,
      ...(standing.libraryFolder === libraryFolder ? {} : { place: null }),
    }));
  });
  useFieldMenu();
  // After every hearer inside has been mounted: what a person asked for in the first instants comes now.
  useEffect(() => void bridge.program.listening(), [bridge]);
  const arrange = (changed: Partial<Look>) => {
    onStanding(({ look }) => ({ look: { ...look, ...changed } }));
    void bridge.program.changeLook(changed);
  };
  return (
    <>
      {started.firstTime ? (
        <FirstMinute
          name={started.preferences.name}
          libraryFolder={started.libraryFolder}
          onBegin={beginWriting}
        />
      ) : (
        <Desk
          // Another library is another desk.
          key={started.libraryFolder}
          by={started.preferences.name}
          look={started.look}
          language={started.language}
          place={started.place}
          typed={typed?.take}
          onLook={arrange}
          onLibrary={keepIn}
        />
      )}
      {sheet === 'shortcuts' && <ShortcutsSheet onClose={() => setSheet(undefined)} />}
      {sheet === 'about' && <AboutSheet onClose={() => setSheet(undefined)} />}
      {sheet === 'preferences' && (
        <PreferencesSheet
          preferences={started.preferences}
          libraryFolder={started.libraryFolder}
          version={started.version}
          onChange={(changed) => void change(changed)}
          onLibrary={keepIn}
          onClose={() => setSheet(undefined)}
        />
      )}
    </>
  );

  function keepIn(libraryFolder: string): Promise<Problem | undefined> {
    return begin({ name: started.preferences.name, libraryFolder });
  }

  async function begin(chosen: { name: string; libraryFolder: string }): Promise<Problem | undefined> {
    const answer = await bridge.program.begin(chosen);
    if (!answer.ok) return answer.problem;
    const shown = told(answer.value);
    onStanding(({ firstTime }) => (firstTime ? shown : { ...shown, place: null }));
    return undefined;
  }

  async function beginWriting(
    chosen: { name: string; libraryFolder: string },
    from: 'nothing' | 'sample',
  ): Promise<Problem | undefined> {
    // Who starts writing does so at once.
    const take = from === 'nothing' ? keepTyped() : undefined;
    setTyped(take && { take });
    let isBegun = false;
    try {
      const problem = (await begin(chosen)) ?? (await create(from));
      isBegun = problem === undefined;
      return problem;
    } finally {
      if (!isBegun) take?.();
    }
  }

  async function create(from: 'nothing' | 'sample'): Promise<Problem | undefined> {
    const answer = await bridge.library.create({ from, language: started.language });
    if (!answer.ok) return answer.problem;
    const place = { article: answer.value.name, selection: null, top: null };
    onStanding(() => ({ firstTime: false, place }));
    return undefined;
  }
}
