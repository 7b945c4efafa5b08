import { faultWithoutWords } from '../machine/fault-without-words';
import type { Terminal } from './terminal';

/** Tells that something was not done by a mistake of ours, and where it was, for a report: no word of an article is in it. */
export function tellFault(what: string, fault: unknown, { say, complain }: Terminal): void {
  complain(say('fault', { what }));
  complain(faultWithoutWords(fault));
}
