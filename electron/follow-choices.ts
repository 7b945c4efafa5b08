import { app, nativeTheme, shell } from 'electron';
import type { InterfaceLanguage } from '../article/bridge/languages';
import { logFile } from './log';
import type { ChoicesKept } from './machine/choices';
import type { RecentArticles } from './machine/recent-articles';
import { showMenu } from './menu';
import type { ProgramWindows } from './windows';
import { speak } from './words';

/** Keeps language, light and menus as the person's choices have them. */
export function followChoices({
  choices,
  windows,
  recent,
  systemLanguage,
}: {
  readonly choices: ChoicesKept;
  readonly windows: ProgramWindows;
  readonly recent: RecentArticles;
  /** Spoken where the person chose none. */
  readonly systemLanguage: InterfaceLanguage;
}): {
  follow(): void;
  /** Told the names of the templates kept in the library, whenever they may have changed. */
  onTemplates(kept: readonly string[]): void;
} {
  let templates: readonly string[] = [];
  const follow = () => {
    const { language, theme } = choices.get().preferences;
    speak(language === 'system' ? systemLanguage : language);
    nativeTheme.themeSource = theme;
    showMenu(windows, {
      templates,
      recent: recent.told,
      openWindow: () => windows.openAnother(),
      showLog: () => shell.showItemInFolder(logFile()),
      clearRecent: () => {
        recent.clear();
        app.clearRecentDocuments();
      },
    });
  };
  return {
    follow,
    onTemplates(kept) {
      if (kept.join('/') === templates.join('/')) return;
      templates = kept;
      follow();
    },
  };
}
