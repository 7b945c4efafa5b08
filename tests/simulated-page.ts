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
