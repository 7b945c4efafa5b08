import { app } from 'electron';
import i18next from 'i18next';
import en from '../assets/locales/en.json';
import fr from '../assets/locales/fr.json';

const catalogues = i18next.createInstance();

/** What the machine itself says (menus, dialogs), in the system's language; English where it is neither of ours. */
export function words(key: keyof typeof en.machine): string {
  if (!catalogues.isInitialized) {
    void catalogues.init({
      resources: { en: { translation: en.machine }, fr: { translation: fr.machine } },
      lng: app.getLocale(),
      fallbackLng: 'en',
      initAsync: false,
      interpolation: { escapeValue: false },
    });
  }
  return catalogues.t(key);
}
