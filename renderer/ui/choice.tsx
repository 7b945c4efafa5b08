import { ChevronDown } from 'lucide-react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Select,
  type SelectProps,
  SelectValue,
} from 'react-aria-components';
import { Popover } from './popover';
import './field.css';

/** One of a few, from a list that opens. `hideLabel` leaves the label to those who hear the window. */
export function Choice<Key extends string>({
  label,
  hideLabel = false,
  options,
  chosen,
  onChoose,
  ...rest
}: Omit<SelectProps<object>, 'children' | 'className' | 'selectedKey' | 'onSelectionChange'> & {
  label: string;
  hideLabel?: boolean;
  /** One that is `apart` has a line above it: what follows is less usual. */
  options: readonly { key: Key; words: string; apart?: boolean }[];
  chosen: Key;
  onChoose: (key: Key) => void;
}) {
  return (
    <Select
      {...rest}
      className="field"
      value={chosen}
      onChange={(key) => {
        const option = options.find((each) => each.key === key);
        if (option !== undefined) onChoose(option.key);
      }}
    >
      <Label className={hideLabel ? 'unseen' : 'field-label'}>{label}</Label>
      <Button className="choice-button">
        <SelectValue className="choice-value" />
        <ChevronDown size={16} aria-hidden />
      </Button>
      <Popover className="popover">
        <ListBox className="popover-list" items={options}>
          {({ key, words, apart }) => (
            <ListBoxItem
              id={key}
              textValue={words}
              className={apart ? 'popover-row popover-apart' : 'popover-row'}
            >
              {words}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
