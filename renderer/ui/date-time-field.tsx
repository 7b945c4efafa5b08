import { parseDateTime } from '@internationalized/date';
import { DateField, DateInput, DateSegment, Label } from 'react-aria-components';
import './field.css';

/** A day and a time on a clock, segment by segment. An incomplete one is kept to itself. */
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
  return (
    <DateField
      className="field"
      isDisabled={isDisabled}
      granularity="minute"
      hourCycle={24}
      shouldForceLeadingZeros
      value={parseDateTime(local)}
      onChange={(value) => {
        if (value !== null) onChange(value.toString().slice(0, 16));
      }}
    >
      <Label className="field-label">{label}</Label>
      <DateInput className="field-input date-input">
        {(segment) => <DateSegment segment={segment} className="date-segment" />}
      </DateInput>
    </DateField>
  );
}
