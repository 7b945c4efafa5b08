import { ArrowDown, ArrowUp, Replace, X } from 'lucide-react';
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSlateStatic } from 'slate-react';
import type { HowToFind } from '../../../article';
import { isApple } from '../is-apple';
import { actionOf } from '../keymap';
import { FindCount } from './find-count';
import { FindField } from './find-field';
import { Act, icons, Way } from './find-tools';
import { FollowWords } from './follow-words';
import { ReplaceActs } from './replace-acts';
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
  // A button that has nothing left to do, as when all was replaced, loses the focus while React draws, which hears of nothing then.
  useEffect(() => {
    if (nothing && document.activeElement === document.body) goToField(field.current);
  }, [nothing]);

  return (
    // The keys of the whole bar: Escape leaves it, the others go on finding.
    <search className="find-bar" aria-label={t('find.bar')} onKeyDown={press}>
      <FollowWords onChange={finding.follow} />
      {/* The words come behind one another for the Tab key, before what is done with them. */}
      <div className="find-fields">
        <FindField
          ref={field}
          label={t('find.sought')}
          value={seeking.sought}
          spellCheck={false}
          onChange={(sought) => seek({ ...seeking, sought })}
          onEnter={(isBack) => finding.step(isBack ? -1 : 1)}
        />
        {replacing && (
          <FindField
            label={t('find.words')}
            value={words}
            spellCheck
            onChange={setWords}
            onEnter={() => finding.replace(words)}
          />
        )}
      </div>
      <div className="find-acts">
        <div className="find-row">
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
        </div>
        {replacing && (
          <ReplaceActs
            nothing={nothing}
            onReplace={() => finding.replace(words)}
            onReplaceAll={() => finding.replaceAll(words)}
          />
        )}
      </div>
    </search>
  );

  function close(): void {
    finding.leave();
    onClose();
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
