import { App } from './app';

/**
 * The README's pictures: the sample story in the whole window, light and dark.
 * @param out the folder they are kept in
 */
export async function screenshots(out: string): Promise<void> {
  const app = new App({ begun: true, lang: 'en' });
  try {
    const page = await app.launch();
    await app.electron.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(1360, 850);
    });
    await app.menu('File', 'Open the Sample Story');
    await page.locator('.article-page figure img').first().waitFor();
    await app.saved();
    // Away from the picture, over which its buttons would show.
    await page.mouse.move(2, 2);
    await app.screenshot('window', out);
    await app.electron.evaluate(({ nativeTheme }) => {
      nativeTheme.themeSource = 'dark';
    });
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'dark';
    });
    await page.getByRole('tab', { name: /Check/ }).click();
    await page.locator('.part-pull-quote').scrollIntoViewIfNeeded();
    await page.mouse.move(2, 2);
    await app.screenshot('window-dark', out);
  } finally {
    await app.dispose();
  }
}
