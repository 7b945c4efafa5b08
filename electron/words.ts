import i18next, { type TFunction } from 'i18next';
import type { InterfaceLanguage } from '../article/bridge/languages';
import en from '../assets/locales/en.json';
import fr from '../assets/locales/fr.json';

export type WordsKey = Paths<typeof en>;

type Paths<Catalogue> = {
  [Name in keyof Catalogue & string]: Catalogue[Name] extends string
    ? Name
    : `${Name}.${Paths<Catalogue[Name]>}`;
}[keyof Catalogue & string];

let language: InterfaceLanguage = 'en';
let said: TFunction | undefined;

/** From now on the machine speaks this language. */
export function speak(chosen: InterfaceLanguage): void {
  language = chosen;
  said = undefined;
}

/** What the machine itself says (menus, dialogs), from the same catalogues as the window. */
export function words(key: WordsKey): string {
  said ??= catalogue();
  return said(key);
}

function catalogue(): TFunction {
  const catalogues = i18next.createInstance();
  void catalogues.init({
    resources: { en: { translation: en }, fr: { translation: fr } },
    lng: language,
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return catalogues.t;
}
