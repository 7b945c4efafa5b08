import { type ChoicesKept, firstWindow, type KeptWindow, mostWindows } from './choices';

/** How each open window stands, kept among the choices so that the next start opens them all again. */
export class KeptWindows<Asker> {
  /** The one in front is last. */
  private readonly open = new Map<Asker, KeptWindow>();
  private frozen = false;

  constructor(private readonly choices: ChoicesKept) {}

  /** What a start opens, the window in front last. */
  atStart(): readonly [KeptWindow, ...KeptWindow[]] {
    const [first = firstWindow, ...others] = this.choices.get().windows;
    return [first, ...others];
  }

  /** The window last in front, of those the program was left with. */
  last(): KeptWindow {
    return this.atStart().at(-1) ?? firstWindow;
  }

  opened(asker: Asker, kept: KeptWindow): void {
    this.open.set(asker, kept);
    this.write();
  }

  of(asker: Asker): KeptWindow {
    return this.open.get(asker) ?? firstWindow;
  }

  /** Of a window that is closed by now nothing is kept. */
  change(asker: Asker, changed: Partial<KeptWindow>): void {
    const kept = this.open.get(asker);
    if (kept === undefined) return;
    this.open.set(asker, { ...kept, ...changed });
    this.write();
  }

  inFront(asker: Asker): void {
    const kept = this.open.get(asker);
    if (kept === undefined) return;
    this.open.delete(asker);
    this.open.set(asker, kept);
    this.write();
  }

  /** The window in front; undefined while there is none. */
  front(): Asker | undefined {
    return [...this.open.keys()].at(-1);
  }

  renamed(from: string, to: string): void {
    for (const [asker, { place }] of this.open)
      if (place?.article === from) this.change(asker, { place: { ...place, article: to } });
  }

  /** Nothing stands open in any window, and nothing does at the next start. */
  forgetPlaces(): void {
    for (const asker of [...this.open.keys()]) this.change(asker, { place: null });
  }

  /** A window closed by itself is not opened again, but for the last: the program comes back as it was left. */
  closed(asker: Asker): void {
    if (this.frozen) return;
    this.open.delete(asker);
    if (this.open.size > 0) this.write();
  }

  /** The program ends: the windows that close from now on stood open. What they tell on their way is still kept. */
  freeze(): void {
    this.frozen = true;
  }

  private write(): void {
    this.choices.set({ windows: [...this.open.values()].slice(-mostWindows) });
  }
}
