import { ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Popover } from '../ui/popover';
import type { CaretFacts } from './caret-facts';
import { changeableKinds, isChangeable } from './commands/change-kind';
import type { EditorCommand } from './perform';
import { useSetting } from './setting';

/** Names the part the caret is in, and turns it into another. */
export function KindMenu({
  facts,
  act,
}: {
  facts: CaretFacts | undefined;
  act: (command: EditorCommand) => void;
}) {
  const { t } = useTranslation();
  const { names } = useSetting();
  const current = facts ? names[facts.kind] : names.paragraph;
  return (
    <MenuTrigger>
      <Button
        className="tool tool-wide"
        aria-label={`${current} – ${t('command.changeKind')}`}
        isDisabled={!facts || !isChangeable(facts.kind)}
      >
        <span>{current}</span>
        <ChevronDown aria-hidden size={14} />
      </Button>
      <Popover className="tool-popover" placement="bottom start">
        <Menu
          className="tool-menu"
          selectionMode="single"
          selectedKeys={facts ? [facts.kind] : []}
          onAction={(key) => {
            const kind = changeableKinds.find((one) => one === key);
            if (kind) act({ is: 'kind', kind });
          }}
        >
          {changeableKinds.map((kind) => (
            <MenuItem key={kind} id={kind} className="tool-menu-item">
              {names[kind]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
