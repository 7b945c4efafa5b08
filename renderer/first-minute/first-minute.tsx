import { FolderOpen } from 'lucide-react';
import { useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../article';
import { useBridge } from '../bridge/bridge';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { problemSentence } from '../words/problem-sentence';
import './first-minute.css';

/** The first screen of all: a name and a folder, both filled in already, and two ways to begin. */
export function FirstMinute({
  name: given,
  libraryFolder: proposed,
  onBegin,
}: {
  name: string;
  libraryFolder: string;
  /** Begins with a new article or the sample; answers what stood in the way. */
  onBegin: (
    chosen: { name: string; libraryFolder: string },
    from: 'nothing' | 'sample',
  ) => Promise<Problem | undefined>;
}) {
  const { t } = useTranslation();
  const bridge = useBridge();
  const [name, setName] = useState(given);
  const [libraryFolder, setLibraryFolder] = useState(proposed);
  const [problem, setProblem] = useState<Problem>();
  const isBeginning = useRef(false);
  return (
    <main className="first-minute">
      <Form
        className="first-minute-card"
        onSubmit={(event) => {
          event.preventDefault();
          void begin('nothing');
        }}
      >
        <h1 className="first-minute-title">{t('firstMinute.title')}</h1>
        <p className="first-minute-promise">{t('firstMinute.promise')}</p>
        <Field
          label={t('firstMinute.name')}
          hint={t('firstMinute.nameHint')}
          value={name}
          onChange={setName}
          maxLength={200}
          autoComplete="name"
          autoFocus
        />
        <div className="first-minute-folder">
          <Field
            label={t('firstMinute.folder')}
            value={libraryFolder}
            onChange={setLibraryFolder}
            wrong={problem && problemSentence(problem, t)}
          />
          <Button icon={FolderOpen} onPress={() => void choose()}>
            {t('firstMinute.chooseFolder')}
          </Button>
        </div>
        <div className="first-minute-acts">
          <Button look="primary" type="submit" isDisabled={libraryFolder.trim() === ''}>
            {t('firstMinute.start')}
          </Button>
          <Button isDisabled={libraryFolder.trim() === ''} onPress={() => void begin('sample')}>
            {t('firstMinute.sample')}
          </Button>
        </div>
      </Form>
    </main>
  );

  async function choose() {
    const answer = await bridge.program.chooseLibraryFolder();
    if (answer.ok) setLibraryFolder(answer.value.libraryFolder);
  }

  async function begin(from: 'nothing' | 'sample') {
    // Not by a button that takes no press meanwhile: the focus would be lost with it.
    if (isBeginning.current) return;
    isBeginning.current = true;
    setProblem(await onBegin({ name: name.trim(), libraryFolder: libraryFolder.trim() }, from));
    isBeginning.current = false;
  }
}
