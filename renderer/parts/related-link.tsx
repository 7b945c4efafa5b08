import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { ReactEditor, type RenderElementProps, useSlateStatic } from 'slate-react';
import { setAddress } from '../editor/commands/set-address';
import { useSetting } from '../editor/setting';
import { inStep } from '../editor/undo-steps';
import './related-link.css';

export function RelatedLinkView({ attributes, children, element }: RenderElementProps) {
  const { names } = useSetting();
  return (
    <section {...attributes} className="part-related-link" aria-label={names['related-link']}>
      {children}
      {element.type === 'related-link' && <Address element={element} />}
    </section>
  );
}

/** What is being written in the field, and the address that became of it. */
interface Written {
  readonly line: string;
  readonly address: string;
  /** The address before it was begun, to which an unsafe one goes back. */
  readonly before: string;
  readonly step: object | undefined;
}

/**
 * Where the link leads: a field beside the words, kept with each letter like any other; on Enter and on leaving an unsafe
 * address is refused aloud.
 */
function Address({ element }: { element: Extract<RenderElementProps['element'], { type: 'related-link' }> }) {
  const editor = useSlateStatic();
  const { readOnly, words } = useSetting();
  const [last, setWritten] = useState<Written>();
  const [isUnsafe, setUnsafe] = useState(false);
  // An undo changes the address, and what was written goes with it.
  const written = last?.address === element.address ? last : undefined;
  const set = (address: string) => setAddress(editor, ReactEditor.findPath(editor, element), address);
  const write = (line: string) => {
    let { address } = element;
    const step = inStep(editor, written?.step, () => {
      address = set(line) ?? address;
    });
    setWritten({ line, address, before: written?.before ?? element.address, step });
    setUnsafe(false);
  };
  const leave = () => {
    const isRefused = written !== undefined && set(written.line) === undefined;
    setUnsafe(isRefused);
    if (isRefused) inStep(editor, written.step, () => set(written.before));
    setWritten(isRefused ? { ...written, address: written.before } : undefined);
  };
  return (
    <div contentEditable={false} className="related-link-address">
      <TextField
        value={written?.line ?? element.address}
        onChange={write}
        isReadOnly={readOnly}
        isInvalid={isUnsafe}
        type="url"
      >
        <Label className="unseen">{words.address}</Label>
        <Input
          placeholder={words.addressHint}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
              event.preventDefault();
              leave();
            }
          }}
        />
      </TextField>
      {isUnsafe && <p role="alert">{words.unsafeAddress}</p>}
    </div>
  );
}
