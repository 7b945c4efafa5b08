import { ArrowDown, ArrowUp, Ellipsis, Trash2 } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Hint } from '../ui/hint';
import { Popover } from '../ui/popover';
import type { CaretFacts } from './caret-facts';
import type { EditorCommand } from './perform';

const actions = [
  { is: 'moveUp', icon: ArrowUp },
  { is: 'moveDown', icon: ArrowDown },
  { is: 'removePart', icon: Trash2 },
] as const;

/** Moves and removes the part the caret is in. */
export function PartActions({
  facts,
  act,
}: {
  facts: CaretFacts | undefined;
  act: (command: EditorCommand) => void;
}) {
  const { t } = useTranslation();
  return (
    <MenuTrigger>
      <Hint label={t('editor.partMenu')}>
        <Button className="tool" aria-label={t('editor.partMenu')} isDisabled={!facts}>
          <Ellipsis aria-hidden size={17} />
        </Button>
      </Hint>
      <Popover className="tool-popover" placement="bottom end">
        <Menu
          className="tool-menu"
          disabledKeys={facts?.mayMove === false ? ['moveUp', 'moveDown'] : []}
          onAction={(key) => {
            const action = actions.find(({ is }) => is === key);
            if (action) act({ is: action.is });
          }}
        >
          {actions.map(({ is, icon: Icon }) => (
            <MenuItem key={is} id={is} className="tool-menu-item" textValue={t(`command.${is}`)}>
              <Icon aria-hidden size={15} />
              <span>{t(`command.${is}`)}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
