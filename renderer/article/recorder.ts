import type { Operation } from '../../article';
import type { Bridge } from '../../article/bridge/contract';

/**
 * Batches are sent at most once in this time, in milliseconds: no hand is faster, so each of its keys goes by itself. A
 * longer one, a part of the journal's 100 ms, would bring a batch just after each flush: its keys would then wait for the
 * next.
 */
export const betweenBatchesMs = 16;
/** From then on a batch goes as soon as the window has nothing to draw, and after this time in any case, in milliseconds. */
export const longestIdleWaitMs = 34;
/** The longest an operation waits in the window; never begun anew by another key. */
export const longestWaitMs = betweenBatchesMs + longestIdleWaitMs;

/** Calls once when the window is idle, or after so many milliseconds. */
export type WhenIdle = (act: () => void, longestMs: number) => void;

const atOnce: WhenIdle = (act) => act();
/** Quiet after which both sides prove that they hold the same article, in milliseconds. */
export const restMs = 1000;

/** What the window holds, asked for only at rest or when the two sides differ. */
export interface WindowWords {
  /** Has the editor take in a letter that is on the screen only, of which it tells in a microtask; true when there was one. */
  settle(): boolean;
  /** As text of `article.json`. */
  text(): string;
  hash(): number;
}

interface Batch {
  readonly operations: Operation[];
  /** Of the whole article, with a proof. */
  readonly hash?: number;
}

/**
 * Sends what the writer does to the machine: batches in order, each with its number. When the machine answers
 * `out-of-step` the whole article follows, for the window is where the writer's words are. Any other refusal is told, and the
 * words count as unsent.
 */
export class Recorder {
  private waiting: Operation[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private unanswered = 0;
  /** Batches and proofs the machine has not answered, each until what its answer asks for is mended. */
  private readonly underWay = new Set<Promise<void>>();
  private sentAt = Number.NEGATIVE_INFINITY;
  private mending: Promise<void> | undefined;
  private over = false;
  private refused = false;

  constructor(
    /** Name of the article's folder, which may be renamed meanwhile. */
    private readonly name: () => string,
    private readonly machine: Pick<Bridge['article'], 'record' | 'replace'>,
    private readonly held: WindowWords,
    /** Number of the last batch sent. */
    private sent: number,
    /** Told when words begin to wait, when the last of them was answered, and when they were refused. */
    private readonly onUnsent: (unsent: boolean) => void,
    /** Crossing the bridge costs the window half a millisecond, which must not come between a key and its frame. */
    private readonly whenIdle: WhenIdle = atOnce,
  ) {}

  get sequence(): number {
    return this.sent;
  }

  /** True while the machine may not know every word of the window. */
  get unsent(): boolean {
    return this.waiting.length > 0 || this.unanswered > 0 || this.mending !== undefined || this.refused;
  }

  /** The machine did not take the last words; they stand in the window only. */
  get isRefused(): boolean {
    return this.refused;
  }

  record(operations: readonly Operation[]): void {
    if (this.over || operations.length === 0) return;
    const wasSent = !this.unsent;
    this.waiting.push(...operations);
    if (wasSent) this.onUnsent(true);
    const sinceLast = performance.now() - this.sentAt;
    this.timer ??= setTimeout(
      () => {
        this.whenIdle(() => void this.flush(), longestIdleWaitMs);
      },
      Math.max(0, betweenBatchesMs - sinceLast),
    );
  }

  /**
   * Sends what waits, at once; resolves when the machine has answered everything and was sent the whole article where it was
   * out of step. Throws the fault that what it sent itself met.
   */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const operations = this.waiting;
    this.waiting = [];
    if (operations.length > 0) await this.send({ operations });
    // Scenario: what was sent before is found out of step. Whoever asked would go on with the machine's words, not these.
    await Promise.allSettled(this.underWay);
    await this.mending;
  }

  /**
   * Sends the whole article in place of whatever the machine holds.
   * @param before what the machine is to do with its own copy first, whatever comes of it; nothing is mended until then
   * @param sequence number the machine gave its own copy, which the next one follows
   */
  async replaceAll(before?: Promise<unknown>, sequence = 0): Promise<void> {
    this.mending ??= this.replace(before, sequence);
    await this.mending;
  }

  /**
   * Sends what waits, and what a writer who goes on writes meanwhile; then it records nothing more.
   * @param takeIn has the editor take a letter that is on the screen only; true when there was one
   */
  async end(takeIn: () => boolean = () => false): Promise<void> {
    takeIn();
    do {
      clearTimeout(this.rest);
      // The editor tells of what it took in a microtask, which was asked for before this one.
      await Promise.resolve();
      // Scenario: the article is closed while words or a proof are under way. Once it is closed nothing can be mended.
      await this.flush();
    } while (takeIn() || this.waiting.length > 0 || this.underWay.size > 0);
    this.stop();
  }

  /** Records, proves and mends nothing more: the machine's copy is no longer this one. */
  stop(): void {
    this.over = true;
    clearTimeout(this.timer);
    clearTimeout(this.rest);
  }

  private send(batch: Batch): Promise<void> {
    const sending = this.ask(batch).finally(() => this.underWay.delete(sending));
    this.underWay.add(sending);
    return sending;
  }

  private async ask(batch: Batch): Promise<void> {
    this.sent += 1;
    this.sentAt = performance.now();
    // A proof carries no words: nothing is lost when it comes too late.
    const words = batch.operations.length > 0 ? 1 : 0;
    this.unanswered += words;
    clearTimeout(this.rest);
    const asked = this.machine.record({ name: this.name(), sequence: this.sent, ...batch });
    const answer = await this.orRefused(asked).finally(() => {
      this.unanswered -= words;
    });
    // Scenario: three batches are under way and the first is out of step. All three answer so; one mending is enough,
    // and what it sends holds the words of all three.
    if (!answer.ok && answer.problem.kind === 'out-of-step') {
      if (!this.over) this.mending ??= this.replace();
    } else if (!answer.ok) this.refuse();
    // The machine takes words again: what it did not take before comes with the whole article.
    else if (this.refused && !this.over) this.mending ??= this.replace();
    else if (batch.hash === undefined) this.restLater();
    await this.mending;
    if (!this.unsent) this.onUnsent(false);
  }

  private async replace(before?: Promise<unknown>, sequence = 0): Promise<void> {
    // Scenario: words under way are refused while the machine keeps its own copy. They come with the whole article, and later.
    if (before) await Promise.allSettled([before]);
    // What the editor takes in for it would be told of behind it, and be sent a second time.
    if (this.held.settle()) await Promise.resolve();
    clearTimeout(this.timer);
    this.timer = undefined;
    this.waiting = [];
    this.sent = Math.max(this.sent, sequence) + 1;
    const whole = { name: this.name(), sequence: this.sent, text: this.held.text() };
    const answer = await this.orRefused(this.machine.replace(whole)).finally(() => {
      this.mending = undefined;
    });
    if (!answer.ok) return this.refuse();
    this.refused = false;
    if (!this.unsent) this.onUnsent(false);
  }

  /** Words that meet a fault of the machine are refused as well; the fault goes on to whoever sent them. */
  private async orRefused<Answer>(asked: Promise<Answer>): Promise<Answer> {
    try {
      return await asked;
    } catch (fault) {
      this.refuse();
      throw fault;
    }
  }

  private refuse(): void {
    this.refused = true;
    this.onUnsent(true);
  }

  private restLater(): void {
    clearTimeout(this.rest);
    if (this.over) return;
    this.rest = setTimeout(() => void this.prove(), restMs);
  }

  private async prove(): Promise<void> {
    if (!this.held.settle() && !this.unsent) await this.send({ operations: [], hash: this.held.hash() });
  }
}
