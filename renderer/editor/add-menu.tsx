import { Plus } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { partKinds } from '../../article';
import { Popover } from '../ui/popover';
import type { EditorCommand } from './perform';
import { useSetting } from './setting';

/** What a writer can add: all but the headline, which always stands, and what only newer versions know. */
export const addable = partKinds.filter((kind) => kind !== 'headline' && kind !== 'unrecognised');

/** The parts that can be added, by their names. */
export function PartMenu({ act }: { act: (command: EditorCommand) => void }) {
  const { t } = useTranslation();
  const { names } = useSetting();
  return (
    <Menu
      className="tool-menu"
      aria-label={t('command.addPart')}
      autoFocus="first"
      onAction={(key) => {
        const part = addable.find((one) => one === key);
        if (part) act({ is: 'part', part });
      }}
    >
      {addable.map((kind) => (
        <MenuItem key={kind} id={kind} className="tool-menu-item">
          {names[kind]}
        </MenuItem>
      ))}
    </Menu>
  );
}

/** The button in the tools that opens the menu under itself. */
export function AddMenu({ act, onClose }: { act: (command: EditorCommand) => void; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <MenuTrigger onOpenChange={(isOpen) => isOpen || onClose()}>
      <Button className="tool tool-wide">
        <Plus aria-hidden size={16} strokeWidth={1.75} />
        <span>{t('command.addPart')}</span>
      </Button>
      <Popover className="tool-popover" placement="bottom start">
        <PartMenu act={act} />
      </Popover>
    </MenuTrigger>
  );
}
