import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { InterfaceLanguage } from '../../article/bridge/languages';
import en from '../../assets/locales/en.json';
import fr from '../../assets/locales/fr.json';

/** The window's words in a language, ready at once: both catalogues are in the bundle. */
export function catalogueIn(language: InterfaceLanguage): i18n {
  const words = i18next.createInstance();
  // React escapes what it draws; escaping here too would show &amp; to the writer.
  void words.use(initReactI18next).init({
    resources: { en: { translation: en }, fr: { translation: fr } },
    lng: language,
    fallbackLng: false,
    initAsync: false,
    returnNull: false,
    interpolation: { escapeValue: false },
  });
  return words;
}
