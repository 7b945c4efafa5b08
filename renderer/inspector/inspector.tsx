import { useSyncExternalStore } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { OpenArticle } from '../article/open-article';
import type { PartPlace } from '../editor/commands/go-to-part';
import { CheckList, type Found } from './check-list';
import { DetailsForm } from './details-form';
import { InspectedId } from './drafts';
import { VersionsList } from './versions-list';
import './inspector.css';

const pages = ['details', 'check', 'versions'] as const;
export type InspectorPage = (typeof pages)[number];

/** The right pane: what stands beside the words, what the check finds, and the versions kept. */
export function Inspector({
  open,
  findings,
  page,
  by,
  isKeepAsked = false,
  onKeepAsked,
  onPage,
  onGoTo,
}: {
  open: OpenArticle;
  /** Undefined until the article just opened was looked at. */
  findings: readonly Found[] | undefined;
  page: InspectorPage;
  /** The person's name, for the steps of the status. */
  by: string;
  /** Whether the menu asks for a version; see `VersionsList`. */
  isKeepAsked?: boolean;
  onKeepAsked?: () => void;
  onPage: (page: InspectorPage) => void;
  onGoTo: (place: PartPlace) => void;
}) {
  const { t } = useTranslation();
  const metadata = useSyncExternalStore(open.subscribe, open.currentMetadata);
  return (
    <InspectedId value={open.id}>
      <Tabs
        className="inspector"
        selectedKey={page}
        onSelectionChange={(key) => {
          const chosen = pages.find((each) => each === key);
          if (chosen !== undefined) onPage(chosen);
        }}
      >
        <TabList className="inspector-tabs" aria-label={t('inspector.tabs')}>
          {pages.map((each) => (
            <Tab key={each} id={each} className="inspector-tab">
              {t(`inspector.${each}`)}
              {each === 'check' && findings && findings.length > 0 && <CheckCount findings={findings} />}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="details" className="inspector-panel">
          <DetailsForm
            open={open}
            metadata={metadata}
            readOnly={open.readOnly}
            onSet={(field, value) => open.setMetadata(field, value)}
            onStatus={(status, sentence) => open.setStatus(status, by, sentence)}
            onNote={(sentence) => open.noteStep(sentence)}
            onTakeBack={open.canTakeBack() ? () => open.takeBackStatus() : undefined}
          />
        </TabPanel>
        <TabPanel id="check" className="inspector-panel">
          <div className="inspector-page">
            {findings && <CheckList findings={findings} onGoTo={onGoTo} />}
          </div>
        </TabPanel>
        <TabPanel id="versions" className="inspector-panel">
          <VersionsList
            name={open.name}
            readOnly={open.readOnly}
            isKeepAsked={isKeepAsked}
            {...(onKeepAsked ? { onKeepAsked } : {})}
            now={() => open.article}
            flush={() => open.flush()}
          />
        </TabPanel>
      </Tabs>
    </InspectedId>
  );
}

function CheckCount({ findings }: { findings: readonly Found[] }) {
  const { t } = useTranslation();
  const errors = findings.filter(({ level }) => level === 'error').length;
  const warnings = findings.length - errors;
  const said = [
    ...(errors > 0 ? [t('checkList.errors', { count: errors })] : []),
    ...(warnings > 0 ? [t('checkList.warnings', { count: warnings })] : []),
  ].join(', ');
  return (
    <span className={errors > 0 ? 'check-count check-count-errors' : 'check-count'}>
      <span aria-hidden>{errors > 0 ? errors : warnings}</span>
      <span className="unseen">{said}</span>
    </span>
  );
}
