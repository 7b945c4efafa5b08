import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

/** What may be done with the words that come in the place of what is found. */
export function ReplaceActs({
  nothing,
  onReplace,
  onReplaceAll,
}: {
  /** Nothing is found. */
  nothing: boolean;
  onReplace: () => void;
  onReplaceAll: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="find-row">
      <AriaButton className="tool tool-wide" isDisabled={nothing} onPress={onReplace}>
        {t('find.replace')}
      </AriaButton>
      <AriaButton className="tool tool-wide" isDisabled={nothing} onPress={onReplaceAll}>
        {t('find.replaceAll')}
      </AriaButton>
    </div>
  );
}
