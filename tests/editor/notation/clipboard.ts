import type { Clipboard } from '../../../renderer/editor/clipboard/with-clipboard';

/** A clipboard that only remembers. */
export function createClipboard(holds: Readonly<Record<string, string>> = {}): Clipboard & DataTransfer {
  const held = new Map(Object.entries(holds));
  const clipboard: Clipboard = {
    getData: (type) => held.get(type) ?? '',
    setData: (type, text) => void held.set(type, text),
  };
  // Slate names the whole DataTransfer; the house reads and writes by these two only, and a call of any other throws.
  return clipboard as Clipboard & DataTransfer;
}
