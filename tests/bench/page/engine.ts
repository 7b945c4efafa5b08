import type { Part } from '../../../article';

/** An editor under measurement. */
export interface Engine {
  /** As it stands in the tables; the ending `-cv` means `content-visibility: auto` on each part, by CSS alone. */
  readonly name: string;
  /**
   * Readies what this editor would have read from its own file, outside the clock, and gives the act on the clock: drawing it
   * into an empty box. That act gives what takes it down again.
   */
  prepare(parts: readonly Part[]): (host: HTMLElement) => () => void;
}

/** Each of them twice: as it is, and with `content-visibility` on each part. */
export function plainAndVisible(
  name: string,
  prepare: (parts: readonly Part[], pageClass: string) => (host: HTMLElement) => () => void,
): Engine[] {
  return [
    { name, prepare: (parts) => prepare(parts, 'page') },
    { name: `${name}-cv`, prepare: (parts) => prepare(parts, 'page cv') },
  ];
}
