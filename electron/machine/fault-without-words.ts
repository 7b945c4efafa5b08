/** Longest line and most lines of a fault that are told. */
const longestLine = 300;
const mostLines = 60;

/** From where a line quotes a value as JSON. */
const quotedValue = /[[{]\s*[[{"].*/u;

/**
 * A fault as it may be told to the log: where it was and what went wrong, without values it quotes, which may be someone's
 * words, and not longer than a person reads. An error is told with its stack.
 */
export function faultWithoutWords(fault: unknown): string {
  const whole = fault instanceof Error ? (fault.stack ?? String(fault)) : String(fault);
  const lines = withoutParsed(whole).split('\n');
  const told = lines.slice(0, mostLines).map((line) => shortened(line.replace(quotedValue, '…')));
  return [...told, ...(lines.length > mostLines ? ['…'] : [])].join('\n');
}

function shortened(line: string): string {
  return line.length > longestLine ? `${line.slice(0, longestLine)}…` : line;
}

/** `JSON.parse` quotes some of the text it met. */
function withoutParsed(fault: string): string {
  const [from, to] = [fault.indexOf('"'), fault.indexOf(' is not valid JSON')];
  return from >= 0 && from < to ? `${fault.slice(0, from)}…${fault.slice(to)}` : fault;
}
