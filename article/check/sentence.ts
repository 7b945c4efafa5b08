import { assertNever } from '../assert-never';
import { shownTimeZone } from '../embargo';
import type { Finding } from './rules';

/** A sentence of the catalogues: its key, and what i18next puts in it. */
export interface CheckSentence {
  readonly key: `check.${Finding['rule']}`;
  readonly facts: { readonly [name: string]: string | number | object };
}

/** The sentence that says a finding: `check.<rule>`, in the context of the slot, unit or name where that changes it. */
export function checkSentence(finding: Finding): CheckSentence {
  return { key: `check.${finding.rule}`, facts: factsOf(finding) };
}

function factsOf(finding: Finding): CheckSentence['facts'] {
  switch (finding.rule) {
    case 'empty-slot':
      return { context: finding.slot };
    case 'over-limit':
      return { context: finding.unit, count: finding.count, limit: finding.limit };
    case 'placeholder':
      return { found: finding.found };
    case 'unsafe-address':
    case 'empty-link':
      return { address: finding.address };
    case 'lost-picture':
      return finding.name === '' ? {} : { context: 'named', name: finding.name };
    case 'restricted-picture':
      return { instructions: finding.instructions };
    case 'embargo': {
      const { until, timeZone } = finding;
      const zone = shownTimeZone(timeZone);
      // The clock of the field it is set in, in every language.
      const format = { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23', timeZone: zone };
      return { until: Date.parse(until), timeZone: zone, formatParams: { until: format } };
    }
    case 'empty-headline':
    case 'no-body':
    case 'no-language':
    case 'newer-format':
    case 'unrecognised-part':
    case 'missing-picture':
    case 'empty-part':
    case 'link-without-address':
      return {};
    default:
      return assertNever(finding, 'checkSentence');
  }
}
