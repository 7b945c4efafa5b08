import { Button as AriaButton, Input, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

/** The second line of the bar: the words that come in the place of what is found. */
export function ReplaceRow({
  words,
  nothing,
  onWords,
  onReplace,
  onReplaceAll,
}: {
  words: string;
  /** Nothing is found. */
  nothing: boolean;
  onWords: (words: string) => void;
  onReplace: () => void;
  onReplaceAll: () => void;
}) {
  const { t } = useTranslation();
  return (
    <form
      className="find-row"
      onSubmit={(event) => {
        event.preventDefault();
        onReplace();
      }}
    >
      <TextField className="find-field" aria-label={t('find.words')} value={words} onChange={onWords}>
        <Input placeholder={t('find.words')} />
      </TextField>
      <AriaButton className="tool tool-wide" type="submit" isDisabled={nothing}>
        {t('find.replace')}
      </AriaButton>
      <AriaButton className="tool tool-wide" isDisabled={nothing} onPress={onReplaceAll}>
        {t('find.replaceAll')}
      </AriaButton>
    </form>
  );
}
