import type { JSX } from 'react';
import type { RenderChunkProps } from 'slate-react';
import './chunk.css';

/** A box round each sixteen parts, which the browser leaves unlaid while it is off the screen. */
export function renderChunk({ attributes, children, lowest }: RenderChunkProps): JSX.Element {
  if (!lowest) return children;
  return (
    <div {...attributes} className="chunk">
      {children}
    </div>
  );
}
