import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../article';
import { type Preferences, pictureLengths, pictureSizes, themes } from '../../article/bridge/program';
import { useBridge } from '../bridge/bridge';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { Field } from '../ui/field';
import { Sheet } from '../ui/sheet';
import { problemSentence } from '../words/problem-sentence';

const languages = ['system', 'fr', 'en'] as const;
const locations = ['removed', 'kept'] as const;

/** What a person chooses once: name, language, appearance, where articles are kept. Every choice holds at once. */
export function PreferencesSheet({
  preferences,
  libraryFolder,
  version,
  onChange,
  onLibrary,
  onClose,
}: {
  preferences: Preferences;
  libraryFolder: string;
  version: string;
  onChange: (changed: Partial<Preferences>) => void;
  onLibrary: (libraryFolder: string) => Promise<Problem | undefined>;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const bridge = useBridge();
  const [problem, setProblem] = useState<Problem>();
  return (
    <Sheet title={t('preferences.title')} onClose={onClose}>
      <div className="sheet-body">
        <Field
          label={t('preferences.name')}
          value={preferences.name}
          maxLength={200}
          onChange={(name) => onChange({ name })}
        />
        <Choice
          label={t('preferences.language')}
          chosen={preferences.language}
          options={languages.map((key) => ({ key, words: t(`preferences.${key}`) }))}
          onChoose={(language) => onChange({ language })}
        />
        <Choice
          label={t('preferences.theme')}
          chosen={preferences.theme}
          options={themes.map((key) => ({ key, words: t(`preferences.${key}`) }))}
          onChoose={(theme) => onChange({ theme })}
        />
        <div className="field">
          <Choice
            label={t('preferences.pictureSize')}
            chosen={preferences.pictureSize}
            options={pictureSizes.map((key) => ({
              key,
              words: t(`preferences.pictureSizes.${key}`, { pixels: pictureLengths[key] }),
            }))}
            onChoose={(pictureSize) => onChange({ pictureSize })}
          />
          <small className="field-hint">{t('preferences.pictureSizeHint')}</small>
        </div>
        <Choice
          label={t('preferences.location')}
          chosen={preferences.keepLocation ? 'kept' : 'removed'}
          options={locations.map((key) => ({ key, words: t(`preferences.locations.${key}`) }))}
          onChoose={(location) => onChange({ keepLocation: location === 'kept' })}
        />
        <div className="first-minute-folder">
          <Field label={t('preferences.folder')} value={libraryFolder} isReadOnly />
          <Button icon={FolderOpen} onPress={() => void choose()}>
            {t('firstMinute.chooseFolder')}
          </Button>
        </div>
        {problem && (
          <Banner tone="alarm" title={t('banner.problemTitle')} onDismiss={() => setProblem(undefined)}>
            {problemSentence(problem, t)}
          </Banner>
        )}
        <p className="field-hint">{t('preferences.version', { version })}</p>
      </div>
    </Sheet>
  );

  async function choose() {
    const answer = await bridge.program.chooseLibraryFolder();
    if (answer.ok) setProblem(await onLibrary(answer.value.libraryFolder));
  }
}
