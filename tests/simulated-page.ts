import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What jsdom lacks and Slate asks for as soon as it is loaded.
if (typeof InputEvent.prototype.getTargetRanges !== 'function') {
  InputEvent.prototype.getTargetRanges = () => [];
}

if (!('isContentEditable' in HTMLElement.prototype)) {
  Object.defineProperty(HTMLElement.prototype, 'isContentEditable', {
    configurable: true,
    get(this: HTMLElement) {
      const nearest = this.closest('[contenteditable]');
      return nearest !== null && nearest.getAttribute('contenteditable') !== 'false';
    },
  });
}

// It draws nothing, so nothing has a box.
if (typeof Range.prototype.getBoundingClientRect !== 'function') {
  Range.prototype.getBoundingClientRect = () => new DOMRect();
}

// Nor is anything under a point.
if (typeof document.elementFromPoint !== 'function') {
  document.elementFromPoint = () => null;
}

// React Aria looks rows up by their key with a selector.
if (typeof globalThis.CSS === 'undefined') {
  Object.assign(globalThis, { CSS: { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } });
}

if (!('requestIdleCallback' in globalThis)) {
  Object.assign(globalThis, { requestIdleCallback: setTimeout, cancelIdleCallback: clearTimeout });
}

// Nothing comes into view where nothing has a place.
if (!('IntersectionObserver' in globalThis)) {
  class NothingSeen {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  Object.assign(globalThis, { IntersectionObserver: NothingSeen });
}

// By itself a wait gives up after a second. On a busy machine one look for a row by its name takes half of that, and what is
// waited for seven seconds: the wait is there to end a hang, not to measure.
configure({ asyncUtilTimeout: 20_000 });

afterEach(cleanup);
