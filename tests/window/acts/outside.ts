import { existsSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Article, newArticle, readArticle, writeArticle } from '../../../article';
import type { App } from '../app';
import { called } from './catalogue';
import { write } from './hand';
import { type Acts, pick, type Stage } from './stage';

/** By id, articles as they were when another program copied them. */
const earlier = new Map<string, Article>();

/** What another program does to the files of articles, open or not. */
export const outside: Acts = {
  othersWrite: [
    2,
    async (stage, at, also) => {
      const file = fileAt(stage, at);
      const article = file && articleAt(file);
      if (!article) return 'has nothing another program could write';
      const wrote = also < 0.5 ? `${await write(stage)}, and ` : '';
      const word = stage.ledger.next();
      if (!earlier.has(article.id)) earlier.set(article.id, article);
      replace(file, writeArticle(withWord(articleAt(file) ?? article, word, also)));
      stage.ledger.owe(word);
      await stage.app.page.waitForTimeout(Math.floor(also * 4) * 150);
      return `${wrote}another program writes ${word} in ${nameOf(file)}`;
    },
  ],
  othersPutBack: [
    2,
    async (stage, at, also) => {
      const file = fileAt(stage, at);
      const article = file && articleAt(file);
      if (!article) return 'has nothing another program could put back';
      const before = earlier.get(article.id);
      earlier.set(article.id, article);
      if (!before) return `another program copies ${nameOf(file)}`;
      const wrote = also < 0.5 ? `${await write(stage)}, and ` : '';
      const word = stage.ledger.next();
      // Where no window has it, what stood there goes by their hand.
      await stage.ledger.destroys(() => replace(file, writeArticle(withWord(before, word, also))));
      stage.ledger.owe(word);
      await stage.app.page.waitForTimeout(Math.floor(also * 4) * 150);
      return `${wrote}another program puts an older ${nameOf(file)} back, with ${word}`;
    },
  ],
  othersTouch: [
    1,
    async (stage, at, also) => {
      const file = fileAt(stage, at);
      if (!file) return 'has nothing another program could touch';
      const now = new Date();
      if (also < 0.5) utimesSync(file, now, now);
      else replace(file, readFileSync(file, 'utf8'));
      return `another program touches ${nameOf(file)}`;
    },
  ],
  othersLayOut: [
    0.5,
    async (stage, at) => {
      const file = fileAt(stage, at);
      if (!file) return 'has nothing another program could lay out';
      const text = readFileSync(file, 'utf8');
      if (articleAt(file)) replace(file, JSON.stringify(JSON.parse(text), undefined, 4));
      return `another program lays ${nameOf(file)} out`;
    },
  ],
  othersRename: [
    0.7,
    async (stage, at, also) => {
      const file = fileAt(stage, at);
      if (!file) return 'has nothing another program could rename';
      const to = join(stage.app.library, `renamed-${Math.floor(also * 1000)}`);
      if (existsSync(to)) return 'finds that name taken';
      renameSync(dirname(file), to);
      await stage.app.page.waitForTimeout(Math.floor(also * 3) * 200);
      return `another program renames ${nameOf(file)} to ${to.slice(stage.app.library.length + 1)}`;
    },
  ],
  othersTakePlace: [
    0.5,
    async (stage, at, also) => {
      const file = fileAt(stage, at);
      if (!file) return 'has nothing another article could take the place of';
      const word = stage.ledger.next();
      const given = { id: crypto.randomUUID(), now: new Date().toISOString(), language: 'en' };
      const text = writeArticle(withWord(newArticle(given), word, also));
      const wrote = also < 0.5 ? `${await write(stage)}, and ` : '';
      // What stood there in no window goes by their hand.
      await stage.ledger.destroys(() => existsSync(file) && replace(file, text));
      if (articleAt(file)?.id === given.id) stage.ledger.owe(word);
      await stage.app.page.waitForTimeout(Math.floor(also * 4) * 150);
      return `${wrote}another article, with ${word}, takes the place of ${nameOf(file)}`;
    },
  ],
  othersDelete: [
    0.5,
    async (stage, at, also) => {
      const file = fileAt(stage, at);
      if (!file) return 'has nothing another program could delete';
      await stage.ledger.destroys(() =>
        rmSync(dirname(file), { recursive: true, force: true, maxRetries: 3 }),
      );
      await stage.app.page.waitForTimeout(Math.floor(also * 3) * 200);
      return `another program deletes ${nameOf(file)}`;
    },
  ],
  resolve: [
    2,
    async ({ app }, at) => {
      const buttons = await app.page.locator('.banner .banner-actions button:enabled').all();
      const button = pick(buttons, at);
      if (!button) return 'has nothing to choose';
      const words = await button.textContent({ timeout: 500 }).catch(() => '');
      await button.click({ timeout: 1000 }).catch(() => {});
      await app.page.waitForTimeout(100);
      return `chooses ${words}`;
    },
  ],
};

function fileAt({ app }: Stage, at: number): string | undefined {
  const name = pick(app.articles(), at);
  const file = name === undefined ? undefined : join(app.library, name, 'article.json');
  return file !== undefined && existsSync(file) ? file : undefined;
}

const nameOf = (file: string) => file.split('/').at(-2);

/** The article of a file; undefined where it is none or is no longer there. */
export function articleAt(file: string): Article | undefined {
  try {
    const reading = readArticle(readFileSync(file, 'utf8'));
    return reading.ok ? reading.article : undefined;
  } catch {
    // It has just been renamed by the program.
    return undefined;
  }
}

/** Whole at once, as a careful program does. */
function replace(file: string, text: string): void {
  const beside = join(dirname(file), '.written-by-another');
  writeFileSync(beside, text);
  renameSync(beside, file);
}

/** One word more in one of its lines. */
function withWord(article: Article, word: string, at: number): Article {
  const parts = structuredClone(article.parts);
  const leaves: { text: string }[] = [];
  const gather = (nodes: readonly unknown[]) => {
    for (const node of nodes) {
      if (!(node instanceof Object)) continue;
      if ('text' in node) leaves.push(node as { text: string });
      else if ('children' in node && Array.isArray(node.children)) gather(node.children);
    }
  };
  gather(parts);
  const leaf = pick(leaves, at);
  if (leaf) leaf.text = `${leaf.text} ${word}`;
  return { ...article, parts };
}

/** Chooses for every article in conflict, so that it can be saved. */
export async function chooseForAll({ page }: App): Promise<void> {
  const state = page.locator('.save-changed-on-disk, .save-gone');
  for (let times = 0; times < 10 && (await state.count()) > 0; times++) {
    await page
      .getByRole('button', { name: called('banner.keepMine', 'banner.saveAnew', 'banner.saveApart') })
      .first()
      .click({ timeout: 3000 })
      .catch(() => {});
    await page.waitForTimeout(100);
  }
}
