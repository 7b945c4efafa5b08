import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newsChannel } from '../../article/bridge/names';
import { App } from './app';
import { articleScreens } from './screens/article';
import { beginningScreens, firstMinuteScreens } from './screens/first-minute';
import { libraryScreens } from './screens/library';
import { sheetScreens } from './screens/sheets';
import { troubleScreens } from './screens/trouble';

/**
 * Both languages, both themes. What a language can spoil (names, lengths) and what a theme can (contrast) do not depend on
 * each other, so the two looks see what four would.
 */
const looks = [
  ['en', 'light'],
  ['fr', 'dark'],
] as const;
type Look = readonly [language: 'en' | 'fr', theme: 'light' | 'dark'];

const app = new App();
beforeAll(async () => {
  await app.launch();
  // A colour halfway between two is nobody's fault.
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(() => app.dispose());

/** What scrolls sideways, which nothing but a line of a field may (WCAG 2.2, 1.4.10). */
const sideways = () =>
  app.page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => !element.matches('input, textarea') && element.clientWidth > 0)
      .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ className }) => `${className} scrolls sideways`),
  );

/** What axe finds wrong with the screen that stands, look by look; the first look is back when it ends. */
async function faults(name: string, turnTo: (look: Look) => Promise<void>): Promise<object> {
  const found: Record<string, string[]> = {};
  for (const look of looks) {
    await turnTo(look);
    const wrong = [...(await app.accessibilityFaults()), ...(await sideways())];
    if (wrong.length > 0) await app.screenshot(`axe-${[name, ...look].join(' ').replaceAll(/\W+/g, '-')}`);
    found[look.join(' ')] = wrong;
  }
  await turnTo(looks[0]);
  return found;
}

const none = Object.fromEntries(looks.map((look) => [look.join(' '), []]));

/** Language and theme as another window would have them chosen: what stands open in this one stays open. */
async function turnByNews([language, theme]: Look): Promise<void> {
  const preferences = { name: 'Anne Roux', language, theme, pictureSize: 'original', keepLocation: false };
  await app.electron.evaluate(
    ({ BrowserWindow, nativeTheme }, { channel, standing }) => {
      nativeTheme.themeSource = standing.preferences.theme;
      BrowserWindow.getAllWindows()[0]?.webContents.send(channel, standing);
    },
    {
      channel: newsChannel('standing'),
      standing: { preferences: { ...preferences, theme }, language, libraryFolder: app.library },
    },
  );
  await turned([language, theme]);
}

/** News of a choice would end the first minute: here another language is chosen, and the page begins anew with it. */
async function turnByChoice([language, theme]: Look): Promise<void> {
  if ((await app.page.locator('html').getAttribute('lang')) !== language) {
    await app.page.evaluate(
      (chosen) => Reflect.get(window, 'marbre').program.changePreferences({ language: chosen }),
      language,
    );
    await app.page.reload();
    await app.page.locator(`html[lang="${language}"] .first-minute`).waitFor();
  }
  await app.page.evaluate((chosen) => {
    document.documentElement.dataset.theme = chosen;
  }, theme);
}

const turned = ([language, theme]: Look) =>
  app.page.locator(`html[lang="${language}"][data-theme="${theme}"]`).waitFor();

describe('axe finds nothing wrong and nothing scrolls sideways, in French and English, light and dark, with the screen', () => {
  test.each(firstMinuteScreens)('%s', async (name, reach) => {
    await reach(app);
    expect(await faults(name, turnByChoice)).toEqual(none);
  });

  test.each([...beginningScreens, ...libraryScreens, ...articleScreens, ...sheetScreens, ...troubleScreens])(
    '%s',
    async (name, reach) => {
      await reach(app);
      expect(await faults(name, turnByNews)).toEqual(none);
    },
  );
});

test('and the window complained of nothing', async () => {
  await turnByNews(['fr', 'dark']);
  await app.look('axe-last-screen');
  expect(app.complaints).toEqual([]);
});
