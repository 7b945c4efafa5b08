import type { Checked, FindingBase } from '../rule';

export interface NewerFormat extends FindingBase {
  readonly rule: 'newer-format';
  readonly level: 'warning';
}

/** An article of a newer version, which may say more than this one knows; a person who sees the page can tell whether it does. */
export function newerFormat({ isNewer }: Checked): NewerFormat[] {
  return isNewer ? [{ rule: 'newer-format', level: 'warning' }] : [];
}
