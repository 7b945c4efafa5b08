import type { Checked } from '../rule';
import { embargo } from './embargo';
import { emptyHeadline } from './empty-headline';
import { emptyLink } from './empty-link';
import { emptyPart } from './empty-part';
import { emptySlot } from './empty-slot';
import { linkWithoutAddress } from './link-without-address';
import { lostPicture } from './lost-picture';
import { missingPicture } from './missing-picture';
import { newerFormat } from './newer-format';
import { noBody } from './no-body';
import { noLanguage } from './no-language';
import { overLimit } from './over-limit';
import { placeholder } from './placeholder';
import { restrictedPicture } from './restricted-picture';
import { unrecognisedPart } from './unrecognised-part';
import { unsafeAddress } from './unsafe-address';

/** Every rule there is, by the name its findings bear; of two findings in one part the earlier rule's comes first. */
export const checkRules = {
  'empty-headline': emptyHeadline,
  'no-body': noBody,
  'no-language': noLanguage,
  embargo,
  'newer-format': newerFormat,
  'unrecognised-part': unrecognisedPart,
  'missing-picture': missingPicture,
  'lost-picture': lostPicture,
  'restricted-picture': restrictedPicture,
  'empty-slot': emptySlot,
  'empty-part': emptyPart,
  'over-limit': overLimit,
  placeholder,
  'unsafe-address': unsafeAddress,
  'empty-link': emptyLink,
  'link-without-address': linkWithoutAddress,
} as const;

export type CheckRule = keyof typeof checkRules;

/** What a check finds: a closed union, one member a rule. */
export type Finding = ReturnType<(typeof checkRules)[CheckRule]>[number];

// Each rule's findings bear the name under which it stands in the roll.
checkRules satisfies {
  [Name in CheckRule]: (checked: Checked) => readonly Extract<Finding, { rule: Name }>[];
};
