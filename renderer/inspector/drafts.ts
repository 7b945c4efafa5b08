import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { Metadata } from '../../article';
import type { Bridge } from '../../article/bridge/contract';
import { useBridge } from '../bridge/bridge';

type Unit = NonNullable<Metadata['targetLength']>['unit'];

/** A line that is not in the article, for it is wrong so far. */
interface WrongLine {
  readonly line: string;
  /** What the article had when it was typed: with another value there it is over. */
  readonly over: string;
}

/** A note to a step that is not said yet. */
export interface NoteDraft {
  /** What asks for it now; undefined while nothing does, and its words wait for the next note. */
  readonly of: 'sending-back' | 'step-taken' | undefined;
  /** Names the last step when it was asked for. */
  readonly about: string;
  readonly words: string;
}

/** What is typed in the inspector and is not in the article. */
interface Drafts {
  readonly slug: WrongLine;
  readonly publishedAddress: WrongLine;
  readonly note: NoteDraft;
  readonly versionTitle: string;
  /** The unit of a target whose digits are deleted: others may come. */
  readonly targetUnit: Unit;
}

type SomeDrafts = { readonly [Of in keyof Drafts]?: Drafts[Of] | undefined };

/** The drafts of a window, by the article's id. */
class KeptDrafts {
  private readonly of = new Map<string, SomeDrafts>();
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  get(article: string): SomeDrafts {
    return this.of.get(article) ?? {};
  }

  set(article: string, drafts: SomeDrafts): void {
    if (Object.values(drafts).every((each) => each === undefined)) this.of.delete(article);
    else this.of.set(article, drafts);
    for (const listener of this.listeners) listener();
  }
}

/** A window has one bridge as long as it stands: its drafts outlive tabs, panes and the article that stands open. */
const windows = new WeakMap<Bridge, KeptDrafts>();

function draftsOf(bridge: Bridge): KeptDrafts {
  const kept = windows.get(bridge) ?? new KeptDrafts();
  windows.set(bridge, kept);
  return kept;
}

/** The id of the article that is inspected. */
export const InspectedId = createContext('');

/**
 * What is typed in a field of the inspector and is not in the article, kept for that article in this window; undefined
 * where nothing is. Setting undefined forgets it; with `over`, only while it is still that one.
 */
export function useDraft<Of extends keyof Drafts>(
  of: Of,
): [draft: Drafts[Of] | undefined, setDraft: (draft: Drafts[Of] | undefined, over?: Drafts[Of]) => void] {
  const kept = draftsOf(useBridge());
  const article = useContext(InspectedId);
  const draft = useSyncExternalStore(kept.subscribe, () => kept.get(article)[of]);
  const setDraft = useCallback(
    (next: Drafts[Of] | undefined, over?: Drafts[Of]) => {
      const now = kept.get(article);
      if (over === undefined || now[of] === over) kept.set(article, { ...now, [of]: next });
    },
    [kept, article, of],
  );
  return [draft, setDraft];
}
