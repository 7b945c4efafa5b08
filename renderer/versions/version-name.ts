import type { TFunction } from 'i18next';
import type { Version } from '../../article/bridge/versions';
import { dayAndTime } from '../words/when';

/** What a version is called: the name it was given, or why it was kept. */
export function versionName({ title, kind, form }: Version, t: TFunction): string {
  if (form) {
    const as = t(`handOff.${form.as}`).toLowerCase();
    return t('versions.handedOver', { shape: t(`handOff.${form.shape}`).toLowerCase(), as });
  }
  return title ?? t(`versions.kind.${kind}`);
}

/** The same with its moment, for one list of many. */
export function versionNameAndMoment(version: Version, t: TFunction, language: string): string {
  return `${versionName(version, t)}, ${dayAndTime(version.at, language)}`;
}
