import { FileText, X } from 'lucide-react';
import { Node } from 'slate';
import { type RenderElementProps, useSlateStatic } from 'slate-react';
import { slotNames } from '../../article';
import { offeredFields } from '../../article/pictures/own-fields';
import { type OfferedField, takeFields } from '../editor/commands/take-fields';
import { offersIn, useOffer } from '../editor/offers';
import { returnToText } from '../editor/return-to-text';
import { useSetting } from '../editor/setting';
import { Button, IconButton } from '../ui/button';
import './figure-offer.css';

type FigureElement = Extract<RenderElementProps['element'], { type: 'figure' }>;

/**
 * What the picture says of itself, offered while there is an empty slot for it and until it is dismissed. Only an empty
 * slot takes it, by a press; undo empties the slot and so brings the offer back.
 */
export function FigureOffer({ element }: { element: FigureElement }) {
  const editor = useSlateStatic();
  const { names, readOnly, words } = useSetting();
  const offer = useOffer(element.id);
  if (!offer || readOnly || !element.picture) return null;
  const { fields, asked } = offer;
  const written = writtenIn(element);
  const open = offeredFields.filter((field) => fields[field] !== '' && fields[field] !== written[field]);
  const empty = open.filter((field) => written[field].trim() === '');
  const silent = offeredFields.every((field) => fields[field] === '');
  if (empty.length === 0 && !asked) return null;
  const take = (only?: OfferedField) => {
    takeFields(editor, element.id, fields, only);
    offersIn(editor).make(element.id, { fields, asked: false });
    returnToText(editor);
  };
  const dismiss = () => {
    offersIn(editor).dismiss(element.id);
    returnToText(editor);
  };
  return (
    <section contentEditable={false} className="figure-offer" aria-label={words.fromPicture}>
      <header className="figure-offer-head">
        <FileText size={14} aria-hidden />
        <span className="figure-offer-title">{words.fromPicture}</span>
        {empty.length > 1 && (
          <Button look="quiet" onPress={() => take()}>
            {words.takeAllFields}
          </Button>
        )}
        <IconButton label={words.dismissOffer} icon={X} onPress={dismiss} />
      </header>
      {open.length === 0 && <p className="figure-offer-note">{silent ? words.noFields : words.allWritten}</p>}
      <dl className="figure-offer-fields">
        {open.map((field) => (
          <div key={field} className="figure-offer-field">
            <dt>{names[field]}</dt>
            <dd>{fields[field]}</dd>
            {empty.includes(field) ? (
              <dd>
                <Button
                  look="plain"
                  aria-label={`${words.takeField} (${names[field]})`}
                  onPress={() => take(field)}
                >
                  {words.takeField}
                </Button>
              </dd>
            ) : (
              <dd className="figure-offer-kept">{words.fieldWritten}</dd>
            )}
          </div>
        ))}
      </dl>
      {fields.copyright !== '' && <p className="figure-offer-note">{fields.copyright}</p>}
    </section>
  );
}

function writtenIn(element: FigureElement): Record<OfferedField, string> {
  const slots = slotNames('figure');
  const text = (field: OfferedField) => {
    const slot = element.children[slots.indexOf(field)];
    return slot ? Node.string(slot) : '';
  };
  return { caption: text('caption'), credit: text('credit'), description: text('description') };
}
