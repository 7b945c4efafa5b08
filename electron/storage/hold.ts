import { type Article, type Mending, type Problem, succeeded } from '../../article';
import type { SaveState, Trouble } from '../../article/bridge/save-state';
import { createAutosave } from './autosave';
import { changeTo, record } from './change';
import type { Clock } from './clock';
import { closeArticle } from './close-article';
import type { Held } from './held';
import { heldBack, isEdited, ours } from './held';
import { inOrder } from './in-order';
import { openJournal } from './journal';
import type { PlayedJournal } from './journal-files';
import { keepHandedOver, keepNamed } from './keep-named';
import { lookAtDisk } from './look-at-disk';
import { moveTo } from './move-to';
import { type Ownership, own } from './ownership';
import { resolve } from './resolve';
import { restoreVersion } from './restore-version';
import { save } from './save';
import { stateOf } from './state-of';
import { listVersions, readVersion } from './versions';
import type { OpenGiven, WorkingArticle } from './working-article';

/** What opening found. */
export interface Opening {
  readonly given: OpenGiven;
  readonly clock: Clock;
  readonly ownership?: Ownership | undefined;
  readonly troubles: [Trouble['of'], Problem][];
  readonly article: Article;
  /** Of the saved article these words are, or continue. */
  readonly stamp: string;
  readonly bytes?: Uint8Array;
  readonly mended: readonly Mending[];
  /** See `Held`. */
  readonly irreplaceable?: boolean;
  /** Holds words the disk does not. */
  readonly edited: boolean;
  readonly readOnly?: Problem | undefined;
  readonly conflict?: 'readable';
  readonly gone?: boolean;
  /** See `Held.takenFrom`. */
  readonly takenFrom?: string | undefined;
  /** Journal files whose words are in the article now. */
  readonly played: readonly PlayedJournal[];
  /** Journal files that were cut before they held anything. */
  readonly cut: readonly string[];
}

/** The working article over what opening found. */
export async function hold(opening: Opening): Promise<WorkingArticle> {
  const { given } = opening;
  const held = heldFrom(opening);
  const { order } = held;
  let closed = false;
  const open = () => {
    if (closed) throw new Error(`The article in ${held.folder} was used after it was closed.`);
  };
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    open();
    return order(work);
  };
  if (!opening.edited) await held.journal.drop(held.journal.turnTo(held.article, held.saved.stamp));
  else if (!heldBack(held)) held.autosave.touched(true);

  return {
    get folder() {
      return held.folder;
    },
    get article() {
      return held.article;
    },
    get state() {
      return stateOf(held);
    },
    mended: opening.mended,
    unplayed: opening.played
      .filter(({ unplayed }) => unplayed > 0)
      .map(({ path, unplayed }) => ({ keptAt: `${path}.unplayed`, batches: unplayed })),
    record(operations) {
      open();
      return record(held, operations);
    },
    replace({ metadata, parts }) {
      open();
      if (held.readOnly) return { ok: false, problem: held.readOnly };
      changeTo(held, { ...held.article, metadata, parts });
      return { ok: true, value: undefined };
    },
    async flush() {
      open();
      const flushed = await held.journal.flush();
      return flushed.ok ? flushed : inTurn(() => save(held));
    },
    saveNow: () =>
      inTurn(async () => {
        if (held.conflict || held.goneSinceMs !== undefined) await lookAtDisk(held);
        return save(held);
      }),
    keepVersion: (name) => inTurn(() => keepNamed(held, name)),
    keepHandedOver: (article, form) => inTurn(() => keepHandedOver(held, article, form)),
    versions: () => listVersions(held.disk, held.folder),
    version: (file) => readVersion(held.disk, held.folder, file),
    restoreVersion: (file) => inTurn(() => restoreVersion(held, file)),
    resolve: (choice) => inTurn(() => resolve(held, choice)),
    diskChanged: () => inTurn(() => lookAtDisk(held)),
    moveTo: (folder) => inTurn(() => moveTo(held, folder, (folder) => own({ ...given, folder }))),
    close: () => {
      const done = inTurn(() => closeArticle(held));
      closed = true;
      return done;
    },
  };
}

function heldFrom(opening: Opening): Held {
  const { given, clock, article, stamp, bytes, edited, readOnly, conflict, gone, takenFrom, played, cut } =
    opening;
  const now = clock.now();
  const order = inOrder();
  let told = '';
  const held: Held = {
    disk: given.disk,
    by: given.by,
    clock,
    order,
    folder: given.folder,
    ownership: opening.ownership,
    article,
    revision: edited ? 1 : 0,
    editedSinceMs: now,
    saved: { revision: 0, atMs: now, stamp, bytes },
    attempt: undefined,
    begun: new Set(),
    past: new Set(),
    saving: false,
    conflict: conflict && { sinceMs: now, theirs: conflict },
    goneSinceMs: gone ? now : undefined,
    failure: undefined,
    readOnly,
    troubles: new Map(opening.troubles),
    irreplaceable: opening.irreplaceable ?? false,
    automaticAtMs: undefined,
    autosave: createAutosave(clock, () => void order(() => save(held))),
    journal: openJournal({
      disk: given.disk,
      clock,
      journals: given.journals,
      folder: () => held.folder,
      left: () => held.takenFrom,
      start: { article, bases: [stamp] },
      whole: () => ({ article: held.article, bases: ours(held) }),
      earlier: [
        ...cut.map((path) => ({ path })),
        ...played.map(({ path, unplayed }) => ({ path, unplayed: unplayed > 0 })),
      ],
      onTrouble: (problem) => {
        if (problem) held.troubles.set('journal', problem);
        else held.troubles.delete('journal');
        // Nothing keeps the last words now but the article's own file.
        if (problem && isEdited(held) && !heldBack(held)) held.autosave.touched(true);
        held.tell();
      },
    }),
    takenFrom,
    elsewhere: async () => {
      const place = await given.elsewhere?.(held.article);
      if (!place?.ok) return undefined;
      const owned = await own({ ...given, folder: place.value });
      return owned.ok ? { folder: place.value, ownership: owned.value } : undefined;
    },
    bringPictures: async (from) => (await given.bringPictures?.(from, held.folder)) ?? succeeded(undefined),
    tellStoodAside: (from) => given.onStoodAside?.(from),
    tell: () => {
      const state: SaveState = stateOf(held);
      const telling = JSON.stringify(state);
      if (telling === told) return;
      told = telling;
      given.onState?.(state);
    },
    tellArticle: () => given.onArticle?.(held.article),
    tellVersions: () => given.onVersions?.(),
  };
  told = JSON.stringify(stateOf(held));
  return held;
}
