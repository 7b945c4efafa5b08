import { CaseSensitive, type LucideIcon, WholeWord } from 'lucide-react';
import { Button as AriaButton, ToggleButton } from 'react-aria-components';
import type { HowToFind } from '../../../article';
import { Hint } from '../../ui/hint';

/** The letter with its accent, as the other two are letters with what they mind. */
function Accents() {
  return (
    <span aria-hidden className="find-accents">
      é
    </span>
  );
}

type Icon = LucideIcon | typeof Accents;
/** Of each way, what stands for it. */
export const icons = {
  matchCase: CaseSensitive,
  wholeWord: WholeWord,
  exactAccents: Accents,
} as const satisfies Record<keyof HowToFind, Icon>;

/** One way to find, on or off. */
export function Way({
  label,
  icon: Icon,
  isOn,
  onChange,
}: {
  label: string;
  icon: Icon;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}) {
  return (
    <Hint label={label}>
      <ToggleButton className="tool" aria-label={label} isSelected={isOn} onChange={onChange}>
        <Icon aria-hidden size={17} strokeWidth={1.75} />
      </ToggleButton>
    </Hint>
  );
}

/** Something to do at once. */
export function Act({
  label,
  icon: Icon,
  isDisabled = false,
  onPress,
}: {
  label: string;
  icon: LucideIcon;
  isDisabled?: boolean;
  onPress: () => void;
}) {
  return (
    <Hint label={label}>
      <AriaButton className="tool" aria-label={label} isDisabled={isDisabled} onPress={onPress}>
        <Icon aria-hidden size={17} strokeWidth={1.75} />
      </AriaButton>
    </Hint>
  );
}
