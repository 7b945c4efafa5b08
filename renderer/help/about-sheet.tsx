import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answered } from '../../article/bridge/contract';
import { useBridge } from '../bridge/bridge';
import { Empty } from '../ui/empty';
import { Sheet } from '../ui/sheet';
import './help.css';

/** Which Marbre this is, what it runs on, and the licence of everything in it. */
export function AboutSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const bridge = useBridge();
  const [about, setAbout] = useState<Answered<'program', 'about'>>();
  useEffect(() => {
    void bridge.program.about().then((answer) => {
      if (answer.ok) setAbout(answer.value);
    });
  }, [bridge]);
  return (
    <Sheet title={t('about.title')} onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key. */}
      <section className="sheet-body help-sheet" aria-label={t('about.title')} tabIndex={0}>
        {about === undefined ? <Empty title={t('about.loading')} /> : <About about={about} />}
      </section>
    </Sheet>
  );
}

function About({ about: { version, runtime, licences } }: { about: Answered<'program', 'about'> }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="about-version">{t('preferences.version', { version })}</p>
      <p>{t('about.promise')}</p>
      <p className="field-hint">{runtime.map(({ name, version: of }) => `${name} ${of}`).join(' · ')}</p>
      <section>
        <h3 className="help-title">{t('about.licences')}</h3>
        <p className="field-hint">{t('about.licencesHint')}</p>
        {licences.map(({ name, version: of, identifier, text }) => (
          <details key={`${name}@${of}`} className="about-licence">
            <summary>
              {name} {of} <span className="field-hint">{identifier}</span>
            </summary>
            <pre lang="en">{text === '' ? identifier : text}</pre>
          </details>
        ))}
      </section>
    </>
  );
}
