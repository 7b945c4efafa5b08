import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { ReactEditor, type RenderElementProps, useSlateStatic } from 'slate-react';
import { setAddress } from '../editor/commands/set-address';
import { useSetting } from '../editor/setting';
import './related-link.css';

export function RelatedLinkView({ attributes, children, element }: RenderElementProps) {
  const { names } = useSetting();
  return (
    <section {...attributes} className="part-related-link" aria-label={names['related-link']}>
      {children}
      {element.type === 'related-link' && <Address key={element.address} element={element} />}
    </section>
  );
}

/** Where the link leads: a field beside the words, kept on Enter and on leaving; an unsafe address is refused aloud. */
function Address({ element }: { element: Extract<RenderElementProps['element'], { type: 'related-link' }> }) {
  const editor = useSlateStatic();
  const { readOnly, words } = useSetting();
  const [written, setWritten] = useState(element.address);
  const [isUnsafe, setUnsafe] = useState(false);
  const keep = () => {
    if (written !== element.address)
      setUnsafe(!setAddress(editor, ReactEditor.findPath(editor, element), written));
  };
  return (
    <div contentEditable={false} className="related-link-address">
      <TextField value={written} onChange={setWritten} isReadOnly={readOnly} isInvalid={isUnsafe} type="url">
        <Label className="visually-hidden">{words.address}</Label>
        <Input
          placeholder={words.addressHint}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
              event.preventDefault();
              keep();
            }
          }}
        />
      </TextField>
      {isUnsafe && <p role="alert">{words.unsafeAddress}</p>}
    </div>
  );
}
