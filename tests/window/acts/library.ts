import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { called, choose } from './catalogue';
import { type Acts, pick, type Stage } from './stage';

/** What is done with whole articles: begun, opened, renamed, thrown away, kept, brought in, handed off. */
export const library: Acts = {
  begin: [
    1,
    async ({ app, ledger }) => {
      const word = ledger.next();
      await choose(app, 'file', 'new');
      // At once: what is typed while it is being begun is its headline.
      await app.page.keyboard.type(`Story ${word}`);
      await app.page.waitForTimeout(200);
      return `begins an article and writes ${word}`;
    },
  ],
  openAnother: [
    2,
    async ({ app }, at) => {
      const row = pick(await app.page.locator('.library .entries [role=row]').all(), at);
      if (!row) return 'finds no article to open';
      await row.click({ timeout: 1000 }).catch(() => {});
      return 'opens another article';
    },
  ],
  rename: [
    1,
    async ({ app }, at) => {
      await choose(app, 'file', 'rename');
      const name = app.page.getByRole('dialog').getByRole('textbox');
      if ((await name.count()) === 0) return 'finds nothing to rename';
      await name.fill(`name ${Math.floor(at * 100)}`, { timeout: 1000 }).catch(() => {});
      await app.page.keyboard.press('Enter');
      await app.page.waitForTimeout(150);
      return 'renames the article';
    },
  ],
  trash: [
    1,
    async ({ app }, at) => {
      await choose(app, 'file', 'trash');
      await app.page.waitForTimeout(at < 0.5 ? 0 : 250);
      const back = app.page
        .locator('.banner-actions')
        .getByRole('button', { name: called('library.undoTrash') });
      if (at < 0.3) return 'throws the article away';
      await back.click({ timeout: 1500 }).catch(() => {});
      return 'throws the article away and takes it back';
    },
  ],
  keepVersion: [
    1,
    async (stage, at) => {
      await versions(stage);
      const keep = stage.app.page.getByRole('button', { name: called('versions.keep') });
      await keep.click({ timeout: 1000 }).catch(() => {});
      return at < 0.5 ? 'keeps a version' : `keeps a version; ${await restore(stage, at)}`;
    },
  ],
  restoreVersion: [
    1,
    async (stage, at) => {
      await versions(stage);
      return restore(stage, at);
    },
  ],
  findAndReplace: [
    1,
    async ({ app, ledger }, at) => {
      await choose(app, 'edit', 'replace');
      const bar = app.page.getByRole('search', { name: called('find.bar') });
      if ((await bar.count()) === 0) return 'finds nothing to search in';
      const sought = pick(['the', 'q1', 'word', 'e', 'z'], at) ?? 'the';
      const word = ledger.next();
      await bar
        .getByRole('textbox', { name: called('find.sought') })
        .fill(sought, { timeout: 1000 })
        .catch(() => {});
      await bar
        .getByRole('textbox', { name: called('find.words') })
        .fill(word, { timeout: 1000 })
        .catch(() => {});
      const way = called(at * 10 - Math.floor(at * 10) < 0.5 ? 'find.replaceAll' : 'find.replace');
      await bar
        .getByRole('button', { name: way })
        .click({ timeout: 1000 })
        .catch(() => {});
      return `puts ${word} in the place of ${sought}`;
    },
  ],
  importFile: [
    1,
    async ({ app, ledger }, at) => {
      const word = ledger.next();
      const file = join(app.userData, `page-${word}.${at < 0.5 ? 'txt' : 'html'}`);
      const text = `A bridge ${word} closes\n\nIt will be shut for two years.\n\nNobody had expected it.\n`;
      writeFileSync(file, at < 0.5 ? text : `<h1>A bridge ${word} closes</h1><p>It will be shut.</p>`);
      await app.answerDialogs({ open: [file] });
      await choose(app, 'file', 'import');
      await app.page.waitForTimeout(400);
      await app.answerDialogs({ open: [] });
      return `imports ${word}`;
    },
  ],
  handOff: [
    1,
    async ({ app }, at) => {
      await app.answerDialogs({ save: join(app.userData, `handed-off-${Math.floor(at * 3)}`) });
      await choose(app, 'file', 'handOff');
      await app.page
        .getByRole('dialog')
        .getByRole('button', { name: called('handOff.act') })
        .click({ timeout: 1000 })
        .catch(() => {});
      await app.page.waitForTimeout(200);
      await app.answerDialogs({ save: '' });
      return 'hands off';
    },
  ],
  preview: [
    1,
    async ({ app }) => {
      await choose(app, 'file', 'preview');
      const frame = await app.page
        .locator('iframe')
        .boundingBox({ timeout: 1000 })
        .catch(() => null);
      if (!frame) return 'finds nothing to preview';
      // As the system brings a press: the driver's own leaves the focus nowhere where the page is only being loaded.
      const [x, y] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
      const window = await app.electron.browserWindow(app.page);
      await window.evaluate(
        ({ webContents }, { x, y }) => {
          const zoom = webContents.getZoomFactor();
          const at = { x: Math.round(x * zoom), y: Math.round(y * zoom), clickCount: 1 };
          for (const type of ['mouseDown', 'mouseUp'] as const)
            webContents.sendInputEvent({ type, button: 'left', ...at });
        },
        { x, y },
      );
      await app.page.waitForTimeout(100);
      return 'looks at the preview and presses its page';
    },
  ],
  prefer: [
    1,
    async ({ app }, at, also) => {
      await choose(app, 'file', 'preferences');
      const of = pick(['preferences.language', 'preferences.theme'], at) ?? '';
      const sheet = app.page.getByRole('dialog');
      const labels = new RegExp(called(of).source.slice(1, -1));
      await sheet
        .getByRole('button', { name: labels })
        .first()
        .click({ timeout: 1000 })
        .catch(() => {});
      const option = pick(await app.page.getByRole('option').all(), also);
      await option?.click({ timeout: 1000 }).catch(() => {});
      if (also < 0.7) await app.page.keyboard.press('Escape');
      return `chooses another ${of}`;
    },
  ],
};

async function versions({ app }: Stage): Promise<void> {
  await choose(app, 'file', 'keepVersion');
  await app.page.waitForTimeout(100);
}

async function restore({ app }: Stage, at: number): Promise<string> {
  const acts = await app.page.locator('.version .version-acts button').all();
  const act = pick(acts, (at * 3) % 1);
  if (!act) return 'finds no version';
  await act.click({ timeout: 1000 }).catch(() => {});
  const agree = app.page
    .getByRole('dialog')
    .getByRole('button', { name: called('versions.restoreAgree', 'compare.restore') });
  await agree.click({ timeout: 1500 }).catch(() => {});
  await app.page.waitForTimeout(150);
  return 'restores a version';
}
