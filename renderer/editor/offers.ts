import { useSyncExternalStore } from 'react';
import type { Editor } from 'slate';
import { useSlateStatic } from 'slate-react';
import type { OwnFields } from '../../article/pictures/own-fields';

/** What a picture says of itself. One that was asked for is answered even where there is nothing to take. */
export interface Offer {
  readonly fields: OwnFields;
  readonly asked: boolean;
}

/**
 * What pictures say of themselves, by the id of the figure it is offered in. No part of the article: an offer ends
 * with the session, and can be asked for again.
 */
class Offers {
  private readonly offered = new Map<string, Offer>();
  private readonly listeners = new Set<() => void>();

  readonly of = (figure: string): Offer | undefined => this.offered.get(figure);

  make(figure: string, offer: Offer): void {
    this.offered.set(figure, offer);
    this.tell();
  }

  /** Undo may still bring the figure back, its offer not: the picture is asked for it again. */
  dismiss(figure: string): void {
    this.offered.delete(figure);
    this.tell();
  }

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

const ofEditors = new WeakMap<Editor, Offers>();

/** The offers that stand in an editor. */
export function offersIn(editor: Editor): Offers {
  const offers = ofEditors.get(editor) ?? new Offers();
  ofEditors.set(editor, offers);
  return offers;
}

/** The offer in the figure of the id, drawn again when it comes or goes. */
export function useOffer(figure: string): Offer | undefined {
  const offers = offersIn(useSlateStatic());
  return useSyncExternalStore(offers.listen, () => offers.of(figure));
}
