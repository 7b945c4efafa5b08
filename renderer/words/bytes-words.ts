import { formatNumber } from './formats';

/** Each a thousand of the one before, as file managers count. */
const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size as a person reads it, in the language given: `2.4 MB`, `2,4 Mo`, `70 bytes`. */
export function bytesWords(bytes: number, language: string): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const count = bytes / 1000 ** power;
  return formatNumber(count, language, {
    style: 'unit',
    unit: units[power],
    // Short, English has “70 byte”.
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: count < 10 && power > 0 ? 1 : 0,
  });
}
