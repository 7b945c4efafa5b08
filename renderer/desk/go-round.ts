const reachable = 'a[href], button, input, textarea, select, [tabindex]';
const lastIn = new WeakMap<Element, HTMLElement>();

/** Remembers where the focus was in its pane, so that going round leads back to it. */
export function rememberInPane({ target }: FocusEvent): void {
  if (!(target instanceof HTMLElement)) return;
  const pane = target.closest('[data-pane]');
  if (pane) lastIn.set(pane, target);
}

/**
 * Takes the focus to the next pane of the desk, or the one before; in a sheet or a menu it stays. From between two panes,
 * as from a banner, it goes to the neighbour.
 *
 * @param toText takes the focus into the text, where the caret is; false where the text takes none
 */
export function goRound(desk: HTMLElement, by: 1 | -1, toText: () => boolean): void {
  const panes = [...desk.querySelectorAll<HTMLElement>('[data-pane]')];
  const { activeElement: active, body } = desk.ownerDocument;
  if (panes.length === 0 || (active && active !== body && !desk.contains(active))) return;
  const inside = panes.findIndex((pane) => pane.contains(active));
  const before = panes.filter((pane) => active && active !== body && isBefore(pane, active)).length - 1;
  const from = inside >= 0 ? inside : by === 1 ? before : before + 1;
  const pane = panes[(from + by + panes.length) % panes.length];
  if (pane && !(pane.dataset.pane === 'article' && toText())) enter(pane);
}

/**
 * Takes the focus to the article: into its text, or where that takes none, as in an article that may only be read, to its
 * pane, so that it can be read and scrolled by keyboard. Without an article it goes round.
 */
export function goToArticle(desk: HTMLElement, toText: () => boolean): void {
  if (toText()) return;
  const pane = desk.querySelector<HTMLElement>('[data-pane="article"]');
  if (pane) enter(pane);
  else goRound(desk, 1, toText);
}

function isBefore(pane: Element, active: Element): boolean {
  return Boolean(pane.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING);
}

function enter(pane: HTMLElement): void {
  const last = lastIn.get(pane);
  if (last?.isConnected && pane.contains(last)) {
    last.focus();
    return;
  }
  const first = [...pane.querySelectorAll<HTMLElement>(reachable)].find(
    (each) => each.tabIndex >= 0 && !each.matches(':disabled, [hidden] *'),
  );
  if (!first) pane.tabIndex = -1;
  (first ?? pane).focus();
}
