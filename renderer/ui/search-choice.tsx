import { ChevronDown } from 'lucide-react';
import { useMemo } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem } from 'react-aria-components';
import { Popover } from './popover';
import './field.css';

/** One of very many, found by typing some of its letters. */
export function SearchChoice({
  label,
  openLabel,
  options,
  chosen,
  isDisabled,
  onChoose,
}: {
  label: string;
  /** What the button that shows all of them is called. */
  openLabel: string;
  options: readonly string[];
  chosen: string;
  isDisabled: boolean;
  onChoose: (option: string) => void;
}) {
  // The list is made anew whenever its items are others; hundreds of them would be at every key in another field.
  const items = useMemo(() => options.map((id) => ({ id })), [options]);
  return (
    <ComboBox
      className="field"
      isDisabled={isDisabled}
      defaultItems={items}
      menuTrigger="input"
      selectedKey={chosen}
      onSelectionChange={(key) => {
        if (typeof key === 'string') onChoose(key);
      }}
    >
      <Label className="field-label">{label}</Label>
      <div className="search-choice">
        <Input className="field-input" />
        <Button className="search-choice-open" aria-label={openLabel}>
          <ChevronDown size={16} aria-hidden />
        </Button>
      </div>
      <Popover className="popover">
        <ListBox className="popover-list">{option}</ListBox>
      </Popover>
    </ComboBox>
  );
}

const option = ({ id }: { id: string }) => (
  <ListBoxItem id={id} textValue={id} className="popover-row">
    {id}
  </ListBoxItem>
);
