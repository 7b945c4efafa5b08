import type { PartElement } from './parts';
import type { Leaf } from './words';

// What Slate's own types call an element and a text is, in this house, a part (or slot, or entry) and a leaf.
// The window adds `Editor` to the same interface: renderer/editor/slate-types.ts.
declare module 'slate' {
  interface CustomTypes {
    Element: PartElement;
    Text: Leaf;
  }
}
