import { Label, Radio, RadioGroup } from 'react-aria-components';
import './options.css';

/** One of two or three, all seen at once, each with a word of explanation if it needs one. */
export function Options<Key extends string>({
  label,
  options,
  chosen,
  onChoose,
  stacked = false,
}: {
  label: string;
  options: readonly { key: Key; words: string; hint?: string }[];
  chosen: Key;
  onChoose: (key: Key) => void;
  /** One under another, for longer words. */
  stacked?: boolean;
}) {
  return (
    <RadioGroup
      className="options"
      value={chosen}
      onChange={(key) => {
        const option = options.find((each) => each.key === key);
        if (option !== undefined) onChoose(option.key);
      }}
    >
      <Label className="field-label">{label}</Label>
      <div className={stacked ? 'options-stack' : 'options-row'}>
        {options.map(({ key, words, hint }) => (
          <Radio key={key} value={key} className="option">
            <span className="option-words">{words}</span>
            {hint !== undefined && <span className="option-hint">{hint}</span>}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
