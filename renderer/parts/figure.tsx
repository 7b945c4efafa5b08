import { FileText, FolderOpen, ImagePlus, ImageUp, Trash2 } from 'lucide-react';
import { type DragEvent, type MouseEvent, useState } from 'react';
import { ReactEditor, type RenderElementProps, useSlateStatic } from 'slate-react';
import type { Picture } from '../../article';
import type { ContextItem } from '../../article/bridge/menus';
import { givePicture } from '../editor/commands/give-picture';
import { goToPart } from '../editor/commands/go-to-part';
import { setPicture } from '../editor/commands/set-picture';
import { offersIn } from '../editor/offers';
import { returnToText } from '../editor/return-to-text';
import { type AddedPicture, useSetting } from '../editor/setting';
import { IconButton } from '../ui/button';
import { FigureInstructions } from './figure-instructions';
import { FigureOffer } from './figure-offer';
import { FigurePicture, PicturePlace } from './figure-picture';
import './figure.css';

type FigureElement = Extract<RenderElementProps['element'], { type: 'figure' }>;

export function FigureView({ attributes, children, element }: RenderElementProps) {
  const { names } = useSetting();
  return (
    <figure {...attributes} className="part-figure" aria-label={names.figure}>
      {element.type === 'figure' && (
        <>
          <PictureFrame element={element} />
          {element.picture && <FigureInstructions picture={element.picture} />}
          <FigureOffer element={element} />
        </>
      )}
      <figcaption>{children}</figcaption>
    </figure>
  );
}

/** The picture with what may be done with it, or the place where one is missing; a file may be dropped on either. */
function PictureFrame({ element }: { element: FigureElement }) {
  const editor = useSlateStatic();
  const { readOnly, words, choosePicture, takePicture, ownFields, revealPicture, contextMenu } = useSetting();
  const { picture } = element;
  const [given, setGiven] = useState(0);
  const take = async (asked: Promise<AddedPicture | undefined>) => {
    const added = await asked;
    // The figure may have moved or gone while the person chose: it is found again by its id.
    if (!added) return;
    givePicture(editor, element.id, added);
    // It may be the same as before, whose file was lost.
    setGiven((times) => times + 1);
    // The button is no more; what comes next is the caption.
    if (goToPart(editor, { part: element.id, slot: 'caption' })) returnToText(editor);
  };
  const ask = async (of: Picture) => {
    const fields = await ownFields(of);
    if (fields) offersIn(editor).make(element.id, { fields, asked: true });
  };
  const drop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (!file || readOnly) return;
    event.preventDefault();
    event.stopPropagation();
    void take(takePicture(file));
  };
  const remove = () => setPicture(editor, ReactEditor.findPath(editor, element), undefined);
  const showMenu = async (event: MouseEvent) => {
    const chosen = await contextMenu(event, pictureMenu(picture, readOnly));
    switch (chosen?.is) {
      case 'choosePicture':
      case 'changePicture':
        return take(choosePicture());
      case 'revealPicture':
        return picture && revealPicture(picture);
      case 'removePicture':
        return remove();
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping and its menu are second ways; the buttons are the first.
    <div
      contentEditable={false}
      className="figure-frame"
      onContextMenu={(event) => void showMenu(event)}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        event.stopPropagation();
      }}
      onDrop={drop}
    >
      {picture ? (
        <FigurePicture
          key={given}
          picture={picture}
          description={descriptionOf(element)}
          onChoose={() => void take(choosePicture())}
        />
      ) : (
        <PicturePlace
          icon={ImagePlus}
          title={words.choosePicture}
          words={words.dropPicture}
          onChoose={() => void take(choosePicture())}
        />
      )}
      {picture && !readOnly && (
        <div className="figure-actions">
          <IconButton label={words.changePicture} icon={ImageUp} onPress={() => void take(choosePicture())} />
          <IconButton label={words.askPicture} icon={FileText} onPress={() => void ask(picture)} />
          <IconButton label={words.revealPicture} icon={FolderOpen} onPress={() => revealPicture(picture)} />
          <IconButton label={words.removePicture} icon={Trash2} onPress={remove} />
        </div>
      )}
    </div>
  );
}

function pictureMenu(picture: Picture | undefined, readOnly: boolean): ContextItem[][] {
  const reveal: ContextItem[] = picture ? [{ is: 'revealPicture' }] : [];
  if (readOnly) return [reveal];
  return picture
    ? [[{ is: 'changePicture' }, ...reveal], [{ is: 'removePicture' }]]
    : [[{ is: 'choosePicture' }]];
}

function descriptionOf({ children }: FigureElement): string {
  const description = children.find((slot) => slot.type === 'description');
  return description?.children.map((leaf) => leaf.text).join('') ?? '';
}
