/**
 * Keeps React from reading the text of the whole article at each commit. Before a commit React asks of the focused
 * element whether it is editable (`element.contentEditable === 'true'`) and, if so, walks every text node in it to
 * remember the selection, which Slate sets itself. The attribute stays, only the property is shadowed; nothing but
 * React reads it. It leans on React's internals (`getSelectionInformation`, React 19.3): a test stands guard.
 */
export function quietEditable(element: HTMLElement): void {
  Object.defineProperty(element, 'contentEditable', {
    configurable: true,
    get: () => 'inherit',
    set: (value: string) => element.setAttribute('contenteditable', value),
  });
}
