import { Plus } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { partKinds } from '../../article';
import type { EditorCommand } from './perform';
import { useSetting } from './setting';

/** What a writer can add: all but the headline, which always stands, and what only newer versions know. */
const addable = partKinds.filter((kind) => kind !== 'headline' && kind !== 'unrecognised');

export function AddMenu({
  act,
  isOpen,
  onOpen,
}: {
  act: (command: EditorCommand) => void;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}) {
  const { t } = useTranslation();
  const { names } = useSetting();
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpen}>
      <Button className="tool tool-wide">
        <Plus aria-hidden size={16} strokeWidth={1.75} />
        <span>{t('command.addPart')}</span>
      </Button>
      <Popover className="tool-popover" placement="bottom start">
        <Menu
          className="tool-menu"
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
      </Popover>
    </MenuTrigger>
  );
}
