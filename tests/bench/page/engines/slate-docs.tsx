import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderElementProps, type RenderLeafProps, Slate, withReact } from 'slate-react';
import type { Part } from '../../../../article';
import type { Engine } from '../engine';

/** Slate with React as the walkthrough in its documentation sets it up. */
export const slateDocs: Engine = {
  name: 'Slate (docs)',
  prepare: (parts) => {
    // Slate freezes nothing, but it keeps what it is given: each opening gets nodes of its own.
    const json = JSON.stringify(parts);
    return (host) => {
      const root = createRoot(host);
      const own: Part[] = JSON.parse(json);
      flushSync(() => root.render(<Walkthrough parts={own} />));
      return () => root.unmount();
    };
  },
};

function Walkthrough({ parts }: { parts: Descendant[] }) {
  const [editor] = useState(() => withReact(withHistory(createEditor())));
  const renderElement = useCallback((props: RenderElementProps) => <Element {...props} />, []);
  const renderLeaf = useCallback((props: RenderLeafProps) => <Leaf {...props} />, []);
  return (
    <Slate editor={editor} initialValue={parts}>
      <Editable
        className="page"
        renderElement={renderElement}
        renderLeaf={renderLeaf}
        onKeyDown={(event) => {
          if (event.key !== 'z' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          editor.undo();
        }}
      />
    </Slate>
  );
}

function Element({ attributes, children, element }: RenderElementProps) {
  switch (element.type) {
    case 'headline':
      return <h1 {...attributes}>{children}</h1>;
    case 'crosshead':
      return <h2 {...attributes}>{children}</h2>;
    case 'figure':
      return <figure {...attributes}>{children}</figure>;
    case 'paragraph':
      return <p {...attributes}>{children}</p>;
    default:
      return (
        <p {...attributes} className={element.type}>
          {children}
        </p>
      );
  }
}

function Leaf({ attributes, children, leaf }: RenderLeafProps) {
  let drawn = children;
  if (leaf.emphasis) drawn = <em>{drawn}</em>;
  if (leaf.strong) drawn = <strong>{drawn}</strong>;
  if (leaf.link !== undefined) drawn = <a href={leaf.link}>{drawn}</a>;
  return <span {...attributes}>{drawn}</span>;
}
