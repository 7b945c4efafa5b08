import { ArrowDown, ArrowUp, Replace, X } from 'lucide-react';
import {
  type FormEvent,
  type KeyboardEvent,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { Input, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useSlateStatic } from 'slate-react';
import type { HowToFind } from '../../../article';
import { isApple } from '../is-apple';
import { actionOf } from '../keymap';
import { FindCount } from './find-count';
import { Act, icons, Way } from './find-tools';
import { FollowWords } from './follow-words';
import { ReplaceRow } from './replace-row';
import type { Seeking } from './seeking';
import { useFinding } from './use-finding';
import './find-bar.css';

/** What may be asked of the bar while it is open. */
export interface FindBarHandle {
  step(by: 1 | -1): void;
  /** Takes the person to the field, with these words in it. */
  ask(seeking: Seeking): void;
}

const ways = ['matchCase', 'wholeWord', 'exactAccents'] as const satisfies readonly (keyof HowToFind)[];

/** The bar over the article: what is sought, how, where one is; and what stands there instead. */
export function FindBar({
  ref,
  first,
  readOnly,
  replacing,
  onReplacing,
  onSeek,
  onClose,
}: {
  ref: Ref<FindBarHandle>;
  first: Seeking;
  readOnly: boolean;
  replacing: boolean;
  onReplacing: (replacing: boolean) => void;
  onSeek: (seeking: Seeking) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const editor = useSlateStatic();
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const finding = useFinding(editor, first);
  const { seeking, found, at } = finding.standing;
  const nothing = found.places.length === 0;
  const seek = (next: Seeking) => {
    onSeek(next);
    finding.seek(next);
  };
  useImperativeHandle(ref, () => ({
    step: finding.step,
    ask: (next) => {
      finding.seek(next);
      goToField(field.current);
    },
  }));
  useEffect(() => goToField(field.current), []);

  return (
    // The keys of the whole bar: Escape leaves it, the others go on finding.
    <search className="find-bar" aria-label={t('find.bar')} onKeyDown={press}>
      <FollowWords onChange={finding.follow} />
      <form className="find-row" onSubmit={submit}>
        <TextField
          className="find-field"
          aria-label={t('find.sought')}
          value={seeking.sought}
          onChange={(sought) => seek({ ...seeking, sought })}
        >
          <Input ref={field} placeholder={t('find.sought')} spellCheck={false} onKeyDown={backward} />
        </TextField>
        {ways.map((way) => (
          <Way
            key={way}
            label={t(`find.${way}`)}
            icon={icons[way]}
            isOn={seeking.how[way]}
            onChange={(isOn) => seek({ ...seeking, how: { ...seeking.how, [way]: isOn } })}
          />
        ))}
        <FindCount
          sought={seeking.sought}
          at={at}
          count={found.places.length}
          more={found.more}
          replaced={finding.replaced}
        />
        <Act
          label={t('find.previous')}
          icon={ArrowUp}
          isDisabled={nothing}
          onPress={() => finding.step(-1)}
        />
        <Act label={t('find.next')} icon={ArrowDown} isDisabled={nothing} onPress={() => finding.step(1)} />
        {!readOnly && (
          <Way label={t('find.replacing')} icon={Replace} isOn={replacing} onChange={onReplacing} />
        )}
        <Act label={t('find.close')} icon={X} onPress={close} />
      </form>
      {replacing && (
        <ReplaceRow
          words={words}
          nothing={nothing}
          onWords={setWords}
          onReplace={() => finding.replace(words)}
          onReplaceAll={() => finding.replaceAll(words)}
        />
      )}
    </search>
  );

  function submit(event: FormEvent): void {
    event.preventDefault();
    finding.step(1);
  }

  function close(): void {
    finding.leave();
    onClose();
  }

  function backward(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    finding.step(-1);
  }

  function press(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      close();
      return;
    }
    const action = actionOf(event.nativeEvent, isApple);
    if (action?.is === 'findNext' || action?.is === 'findPrevious') {
      event.preventDefault();
      finding.step(action.is === 'findNext' ? 1 : -1);
    } else if (action?.is === 'find' || (action?.is === 'replace' && !readOnly)) {
      event.preventDefault();
      if (action.is === 'replace') onReplacing(true);
      goToField(field.current);
    }
  }
}

function goToField(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
