import { type JSX, use, useLayoutEffect, useRef, useState } from 'react';
import type { RenderChunkProps } from 'slate-react';
import { MountingContext } from '../editor/mounting';
import './chunk.css';

/** A box round each sixteen parts, which the browser leaves unlaid while it is off the screen. */
export function renderChunk(props: RenderChunkProps): JSX.Element {
  return props.lowest ? <Chunk {...props} /> : props.children;
}

function Chunk({ attributes, children }: RenderChunkProps) {
  const mounting = use(MountingContext);
  const [isFilled, setFilled] = useState(mounting.isNextDrawn);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isFilled || !box.current) return undefined;
    return mounting.wait(box.current, () => setFilled(true));
  }, [isFilled, mounting]);
  return (
    <div {...attributes} ref={box} className="chunk" data-empty={isFilled ? undefined : ''}>
      {isFilled && children}
    </div>
  );
}
