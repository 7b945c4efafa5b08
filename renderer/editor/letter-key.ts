/** Whether a key is for a letter, or any other sign, and for nothing else: no command, no dead key, no input method. */
export function isLetterKey({ key, ctrlKey, metaKey, altKey, isComposing, keyCode }: KeyboardEvent): boolean {
  // 229 is what Chromium reports for a key an input method has taken.
  return key.length === 1 && !ctrlKey && !metaKey && !altKey && !isComposing && keyCode !== 229;
}
