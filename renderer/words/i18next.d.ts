import 'i18next';
import type en from '../../assets/locales/en.json';

// Every key the window says is checked against the English catalogue; a test holds the French one to it.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}
