import i18next, { type TOptions } from 'i18next';
import { checkSentence, type Finding, type Problem, problemSentence } from '../../article';
import en from '../../assets/locales/en.json';
import fr from '../../assets/locales/fr.json';

/** What the command line says, in one language. */
export interface Say {
  /** A sentence of `commandLine` in the catalogues. */
  (key: keyof typeof en.commandLine | `help.${keyof typeof en.commandLine.help}`, facts?: TOptions): string;
  problem(problem: Problem): string;
  finding(finding: Finding): string;
  /** What an import was unsure of, put aside or left behind. */
  unsure(what: keyof typeof en.import.unsure, facts: TOptions): string;
  setAside(why: keyof typeof en.import.setAside, facts: TOptions): string;
  dropped(what: keyof typeof en.import.dropped, facts: TOptions): string;
  /** What people call a part. */
  part(kind: keyof typeof en.part): string;
  status(status: keyof typeof en.status): string;
}

/** The words of the language the system's settings ask for: French where they say so, else English. */
export function sayIn(settings: { readonly [name: string]: string | undefined }): Say {
  // POSIX: the first of these that is set decides (XBD 8.2).
  const locale = settings.LC_ALL || settings.LC_MESSAGES || settings.LANG || '';
  const catalogues = i18next.createInstance();
  void catalogues.init({
    resources: { en: { translation: en }, fr: { translation: fr } },
    lng: /^fr\b/i.test(locale.replace('_', '-')) ? 'fr' : 'en',
    fallbackLng: 'en',
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  const t = (keys: string | string[], facts: TOptions = {}): string => catalogues.t(keys, facts);
  return Object.assign((key: string, facts?: TOptions) => t(`commandLine.${key}`, facts), {
    // The catalogue's own sentence speaks of the window; where that would mislead here, there is another.
    problem: (problem: Problem) => {
      const { key, facts } = problemSentence(problem);
      return t([`commandLine.${key}`, key], facts);
    },
    finding: (finding: Finding) => {
      const { key, facts } = checkSentence(finding);
      return t(key, facts);
    },
    unsure: (what: string, facts: TOptions) => t(`import.unsure.${what}`, facts),
    setAside: (why: string, facts: TOptions) => t(`import.setAside.${why}`, facts),
    dropped: (what: string, facts: TOptions) => t(`import.dropped.${what}`, facts),
    part: (kind: string) => t(`part.${kind}.name`),
    status: (status: string) => t(`status.${status}`),
  });
}
