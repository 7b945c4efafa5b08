import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Article, readArticle, writeArticle } from '../../article';
import type { SaveState, SaveStateName } from '../../article/bridge/save-state';
import { openArticle, type WorkingArticle } from '../../electron/storage';
import { createArticle } from './create-article';
import { type HeldDisk, heldDisk } from './held-disk';
import { type ManualClock, manualClock, settled } from './manual-clock';
import { realFolder } from './real-folder';
import { must, story, storyWith, textOf, typing } from './story';

/** A journalist's desk on the real disk: a library, the program's own folder, a clock, one article. */
export interface Desk {
  readonly disk: HeldDisk;
  readonly clock: ManualClock;
  readonly folder: string;
  readonly journals: string;
  readonly states: SaveState[];
  /** Articles told to the window because the words became others without it. */
  readonly told: Article[];
  /** How often the window was told that the versions are others. */
  versionsTold(): number;
  /** Folders an open article stepped aside from. */
  readonly foldersLeft: string[];
  /** No folder can be had for an article whose place another has taken. */
  nowhereElse: boolean;
  open(): Promise<WorkingArticle>;
  /** Another program, or another computer, writes the article. */
  writeOutside(text: string): Promise<void>;
  /** The text of the article's file, as any program reads it. */
  textOnDisk(): Promise<string>;
}

export async function desk(): Promise<Desk> {
  const root = await realFolder();
  const disk = heldDisk();
  const clock = manualClock();
  const [folder, journals] = [join(root, 'library', 'story'), join(root, 'own', 'journals')];
  must(await createArticle(disk, folder, story()));
  const states: SaveState[] = [];
  const told: Article[] = [];
  let versionsTold = 0;
  const file = join(folder, 'article.json');
  const at: Desk = {
    disk,
    clock,
    folder,
    journals,
    states,
    told,
    foldersLeft: [],
    nowhereElse: false,
    versionsTold: () => versionsTold,
    open: async () => {
      const article = must(
        await openArticle({
          disk,
          folder,
          journals,
          by: 'Anne',
          clock,
          onState: (state) => states.push(state),
          onArticle: (article) => told.push(article),
          onVersions: () => {
            versionsTold += 1;
          },
          elsewhere: async () =>
            at.nowhereElse
              ? { ok: false, problem: { kind: 'not-allowed', at: folder } }
              : { ok: true, value: `${folder}-2` },
          onStoodAside: (from) => at.foldersLeft.push(from),
        }),
      );
      // Closed already by the test itself, or now: no file stays open.
      onTestFinished(async () => {
        await Promise.resolve()
          .then(article.close)
          .catch(() => {});
      });
      return article;
    },
    writeOutside: (text) => writeFile(file, writeArticle(storyWith(text))),
    textOnDisk: async () => {
      const reading = readArticle(await readFile(file, 'utf8'));
      if (!reading.ok) throw new Error(`${file} is no article: ${reading.reason}`);
      return textOf(reading.article);
    },
  };
  return at;
}

export function type(article: WorkingArticle, text: string): void {
  must(article.record(typing(article.article, text)));
}

/** Until the article comes to the state, by itself. */
export async function comesTo(article: WorkingArticle, name: SaveStateName): Promise<void> {
  await until(() => article.state.name === name);
}

/** Until it is so; the test's own time limit ends a wait in vain. */
export async function until(so: () => boolean): Promise<void> {
  while (!so()) await settled();
}

/** The journals as another start finds them, the first having been killed. */
export async function withoutLocks(journals: string): Promise<string> {
  const copy = `${journals}-again`;
  await cp(journals, copy, { recursive: true });
  for (const name of await readdir(copy)) if (name.endsWith('.lock')) await rm(join(copy, name));
  return copy;
}
