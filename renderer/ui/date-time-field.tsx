import { type CalendarDateTime, parseDateTime } from '@internationalized/date';
import { useState } from 'react';
import { DateField, DateInput, DateSegment, Label } from 'react-aria-components';
import './field.css';

/** A year before it is still being typed: 2, 20 and 202 on the way to 2026. */
const firstYear = 1000;

/**
 * A day and a time on a clock, segment by segment. An incomplete one is kept to itself, and a year of which one or two digits were
 * typed is of this century: `26` is 2026.
 */
export function DateTimeField({
  label,
  local,
  isDisabled,
  onChange,
}: {
  label: string;
  /** `2026-11-29T06:00` */
  local: string;
  isDisabled: boolean;
  onChange: (local: string) => void;
}) {
  const [typed, setTyped] = useState<CalendarDateTime>();
  return (
    <DateField
      className="field"
      isDisabled={isDisabled}
      granularity="minute"
      hourCycle={24}
      shouldForceLeadingZeros
      value={typed ?? parseDateTime(local)}
      onChange={(value) => {
        if (value === null) return;
        if (value.year < firstYear) setTyped(value);
        else tell(value);
      }}
      onBlur={() => {
        if (typed && typed.year < 100) tell(typed.set({ year: 2000 + typed.year }));
        else setTyped(undefined);
      }}
    >
      <Label className="field-label">{label}</Label>
      <DateInput className="field-input date-input">
        {(segment) => <DateSegment segment={segment} className="date-segment" />}
      </DateInput>
    </DateField>
  );

  function tell(value: CalendarDateTime) {
    setTyped(undefined);
    onChange(value.toString().slice(0, 16));
  }
}
