import type { Page } from 'playwright-core';
import { Keyboard } from '../driver/keyboard';
import type { BenchWindow } from '../driver/window';
import type { Options } from '../options';
import { Cells } from '../report/cell';
import { copiedWords } from '../story/clipboard';

const section = 'editors';
const unmeasuredKeys = 5;
const typed = 'la neige tombe sur le lac et la ville attend le matin ';
// Slate hears of a moved selection at most every 100 ms, Lexical and ProseMirror at once.
const selectionHeardMs = 250;

/** Measures every editor at every size: one window, one process, the editors interleaved over rounds. */
export async function measureEditors(
  { page }: BenchWindow,
  options: Options,
  cells: Cells,
  say: (line: string) => void,
): Promise<void> {
  const keyboard = await Keyboard.of(page);
  const copied = copiedWords(1000);
  await page.evaluate(() => window.bench.loadFonts());
  await page.evaluate((copied) => window.bench.copy(copied), copied);
  const engines = await chosen(page, options.engines);
  if (options.warmUp) await warmUpOf(engines, page, keyboard, options);
  for (let round = 0; round < options.rounds; round++) {
    for (const words of options.sizes) {
      for (const engine of rotated(engines, round)) {
        const visit = new Visit(page, keyboard, options, cells, engine, words);
        await visit.all(round === options.rounds - 1);
      }
      say(`round ${round + 1} of ${options.rounds}, ${words} words: ${engines.length} editors`);
    }
  }
}

/** Visits every editor once with a small article and keeps no sample, so that nobody is first to run on a cold engine. */
async function warmUpOf(
  engines: readonly string[],
  page: Page,
  keyboard: Keyboard,
  options: Options,
): Promise<void> {
  const brief = { ...options, keys: Math.min(options.keys, 20) };
  for (const engine of engines) {
    await new Visit(page, keyboard, brief, new Cells(), engine, 600).all(false);
  }
}

async function chosen(page: Page, names: readonly string[]): Promise<readonly string[]> {
  const engines = await page.evaluate(() => window.bench.engines);
  for (const name of names) {
    if (!engines.includes(name))
      throw new Error(`--engines takes some of ${engines.join(', ')}, not "${name}".`);
  }
  return names.length === 0 ? engines : engines.filter((engine) => names.includes(engine));
}

/** The same list, begun elsewhere: no editor is always the first, or always after the same other. */
const rotated = <One>(list: readonly One[], by: number): One[] =>
  list.map((_, at) => list[(at + by * 3) % list.length] as One);

/** One editor, one size, one round: opened, worked in, closed. */
class Visit {
  constructor(
    private readonly page: Page,
    private readonly keyboard: Keyboard,
    private readonly options: Options,
    private readonly cells: Cells,
    private readonly engine: string,
    private readonly words: number,
  ) {}

  async all(isLastRound: boolean): Promise<void> {
    // By then every editor's code has run, and only the article's own share is new.
    const heapBefore = this.wants('heap') && isLastRound ? await this.keyboard.heapMb() : undefined;
    await this.open();
    if (heapBefore !== undefined) this.add('heap', 'MB', (await this.keyboard.heapMb()) - heapBefore);
    if (this.wants('typing')) await this.typing();
    if (this.wants('enter', 'undo')) await this.enterAndUndo();
    if (this.wants('paste')) await this.paste();
    await this.page.evaluate(() => window.bench.close());
  }

  private async open(): Promise<void> {
    const given = [this.engine, this.words] as const;
    const opening = await this.page.evaluate(([engine, words]) => window.bench.open(engine, words), given);
    if (!this.wants('open')) return;
    this.add('open', 'ms', opening.firstMs);
    this.add('whole', 'ms', opening.wholeMs);
  }

  /** Puts the caret in the middle; a moved caret also ends the group of letters that one undo would take back. */
  private async aim(): Promise<void> {
    await this.page.evaluate(() => window.bench.aim());
    await this.page.waitForTimeout(selectionHeardMs);
  }

  private async typing(): Promise<void> {
    await this.aim();
    let written = '';
    const next = async () => {
      const letter = typed[written.length % typed.length] ?? ' ';
      written += letter;
      return this.keyboard.letter(letter);
    };
    for (let at = 0; at < unmeasuredKeys; at++) await next();
    const workedBefore = await this.keyboard.workedMs();
    for (let at = 0; at < this.options.keys; at++) this.add('typing', 'ms', await next());
    this.add('work', 'ms', ((await this.keyboard.workedMs()) - workedBefore) / this.options.keys);
    const shown = await this.page.evaluate((words) => window.bench.shows(words), written);
    if (!shown) throw new Error(`${this.named} does not show what was typed: "${written}".`);
  }

  private async enterAndUndo(): Promise<void> {
    await this.aim();
    const before = await this.extent();
    for (let at = 0; at < Math.ceil(this.options.keys / 3) + 1; at++) {
      const enterMs = await this.keyboard.enter();
      if (at === 0 && (await this.extent()).elements <= before.elements) {
        throw new Error(`${this.named} made no new part for Enter.`);
      }
      const undoMs = await this.keyboard.undo();
      if (at === 0) continue;
      if (this.wants('enter')) this.add('enter', 'ms', enterMs);
      if (this.wants('undo')) this.add('undo', 'ms', undoMs);
    }
    await this.mustEqual(before, 'Enter and undo');
  }

  private async paste(): Promise<void> {
    await this.aim();
    const before = await this.extent();
    for (let at = 0; at < Math.ceil(this.options.keys / 10) + 1; at++) {
      const pasteMs = await this.keyboard.paste();
      const after = await this.extent();
      if (after.characters < before.characters + 5000) throw new Error(`${this.named} pasted too little.`);
      await this.keyboard.undo();
      if (at > 0) this.add('paste', 'ms', pasteMs);
    }
    await this.mustEqual(before, 'paste and undo');
  }

  private async mustEqual(before: { characters: number }, act: string): Promise<void> {
    const after = await this.extent();
    if (after.characters === before.characters) return;
    throw new Error(
      `${this.named} shows ${after.characters} characters after ${act}, not ${before.characters}.`,
    );
  }

  private extent(): Promise<{ characters: number; elements: number }> {
    return this.page.evaluate(() => window.bench.extent());
  }

  private wants(...measures: Options['only'][number][]): boolean {
    return measures.some((measure) => this.options.only.includes(measure));
  }

  private add(measure: string, unit: 'ms' | 'MB', sample: number): void {
    this.cells.add({ section, measure, subject: this.engine, size: this.words, unit }, sample);
  }

  private get named(): string {
    return `${this.engine} at ${this.words} words`;
  }
}
