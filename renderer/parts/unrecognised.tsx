import type { RenderElementProps } from 'slate-react';
import { useSetting } from '../editor/setting';
import './unrecognised.css';

/** A part a newer version wrote: named by the kind it has there, moved and removed like any other, never changed. */
export function UnrecognisedView({ attributes, children, element }: RenderElementProps) {
  const { names, words } = useSetting();
  const was = element.type === 'unrecognised' ? element.was.type : undefined;
  return (
    <section {...attributes} className="part-unrecognised" aria-label={names.unrecognised}>
      <div contentEditable={false}>
        <strong>{typeof was === 'string' ? was : names.unrecognised}</strong>
        <p>{words.unrecognised}</p>
      </div>
      {children}
    </section>
  );
}
