import {
  Bold,
  Italic,
  ListOrdered,
  type LucideIcon,
  RemoveFormatting,
  Subscript,
  Superscript,
} from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Toolbar as AriaToolbar, Button, ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useSlateSelector, useSlateStatic } from 'slate-react';
import { type ToggledMark, toggledMarks } from '../../article';
import { Hint } from '../ui/hint';
import { AddMenu } from './add-menu';
import { caretFacts, sameFacts } from './caret-facts';
import { KindMenu } from './kind-menu';
import { LinkField } from './link-field';
import { PartActions } from './part-actions';
import { type EditorCommand, perform } from './perform';
import { returnToText } from './return-to-text';
import './toolbar.css';

export type OpenTool = 'addPart' | 'link' | 'tools' | undefined;

const markIcons = {
  strong: Bold,
  emphasis: Italic,
  superscript: Superscript,
  subscript: Subscript,
} as const satisfies Record<ToggledMark, LucideIcon>;

/** The tools above the article. Whatever is done with them, the caret is in the text again afterwards. */
export function Toolbar({ open, onOpen }: { open: OpenTool; onOpen: (tool: OpenTool) => void }) {
  const { t } = useTranslation();
  const editor = useSlateStatic();
  const facts = useSlateSelector(caretFacts, sameFacts);
  const bar = useRef<HTMLDivElement>(null);
  const act = (command: EditorCommand) => {
    perform(editor, command);
    returnToText(editor);
  };
  useEffect(() => {
    if (open !== 'tools') return;
    bar.current?.querySelector('button')?.focus();
    onOpen(undefined);
  }, [open, onOpen]);
  useEffect(() => {
    const element = bar.current;
    const backToText = (event: KeyboardEvent) => {
      if (event.key === 'Escape') returnToText(editor);
    };
    element?.addEventListener('keydown', backToText);
    return () => element?.removeEventListener('keydown', backToText);
  }, [editor]);
  return (
    <AriaToolbar ref={bar} className="editor-toolbar" aria-label={t('editor.toolbar')}>
      <KindMenu facts={facts} act={act} />
      {toggledMarks.map((mark) => (
        <Toggle
          key={mark}
          label={t(`command.${mark}`)}
          icon={markIcons[mark]}
          isOn={facts?.marks[mark] ?? false}
          isDisabled={!facts}
          onPress={() => act({ is: 'mark', mark })}
        />
      ))}
      <Hint label={t('command.clearMarks')}>
        <Button
          className="tool"
          aria-label={t('command.clearMarks')}
          isDisabled={!facts}
          onPress={() => act({ is: 'clearMarks' })}
        >
          <RemoveFormatting aria-hidden size={17} strokeWidth={1.75} />
        </Button>
      </Hint>
      <LinkField
        facts={facts}
        isOpen={open === 'link'}
        onOpen={(isOpen) => onOpen(isOpen ? 'link' : undefined)}
      />
      {facts?.kind === 'list' && (
        <Toggle
          label={t('command.listStyle')}
          icon={ListOrdered}
          isOn={facts.isNumbered}
          onPress={() => act({ is: 'listStyle' })}
        />
      )}
      <AddMenu act={act} onClose={() => returnToText(editor)} />
      <PartActions facts={facts} act={act} />
    </AriaToolbar>
  );
}

function Toggle({
  label,
  icon: Icon,
  isOn,
  isDisabled = false,
  onPress,
}: {
  label: string;
  icon: LucideIcon;
  isOn: boolean;
  isDisabled?: boolean;
  onPress: () => void;
}) {
  return (
    <Hint label={label}>
      <ToggleButton
        className="tool"
        aria-label={label}
        isSelected={isOn}
        isDisabled={isDisabled}
        onPress={onPress}
      >
        <Icon aria-hidden size={17} strokeWidth={1.75} />
      </ToggleButton>
    </Hint>
  );
}
