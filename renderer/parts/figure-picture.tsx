import { ImageOff, type LucideIcon } from 'lucide-react';
import { useEffect, useReducer, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Picture } from '../../article';
import { useSetting } from '../editor/setting';

/**
 * The picture, or the place of one whose file is missing or damaged. One that came with a figure from another article is
 * brought from there first. A synchronised folder may bring the file later: it is looked for anew whenever the window comes to
 * the front.
 */
export function FigurePicture({
  picture,
  description,
  onChoose,
}: {
  picture: Picture;
  description: string;
  onChoose: () => void;
}) {
  const { readOnly, pictureAddress, bringPicture, words } = useSetting();
  const [lost, setLost] = useState<string>();
  const [looks, lookAgain] = useReducer((times: number) => times + 1, 0);
  const sought = useRef<string>(undefined);
  const isLost = lost === picture.sha256;
  const miss = async () => {
    setLost(picture.sha256);
    if (readOnly || sought.current === picture.sha256) return;
    sought.current = picture.sha256;
    if (await bringPicture(picture)) lookAgain();
  };
  useEffect(() => {
    if (!isLost) return;
    window.addEventListener('focus', lookAgain);
    return () => window.removeEventListener('focus', lookAgain);
  }, [isLost]);
  return (
    <>
      {isLost && (
        <PicturePlace
          icon={ImageOff}
          title={words.lostPicture}
          words={words.lostPictureWhy}
          onChoose={onChoose}
        />
      )}
      <img
        key={looks}
        src={pictureAddress(picture)}
        alt={description}
        width={picture.width}
        height={picture.height}
        draggable={false}
        hidden={isLost}
        onError={() => void miss()}
        onLoad={() => setLost(undefined)}
      />
    </>
  );
}

/** Where a picture would stand; pressed, it asks for one. */
export function PicturePlace({
  icon: Icon,
  title,
  words,
  onChoose,
}: {
  icon: LucideIcon;
  title: string;
  words: string;
  onChoose: () => void;
}) {
  const { readOnly } = useSetting();
  return (
    <Button className="figure-missing" isDisabled={readOnly} onPress={onChoose}>
      <Icon aria-hidden size={28} strokeWidth={1.25} />
      <span className="figure-missing-choose">{title}</span>
      <span className="figure-missing-drop">{words}</span>
    </Button>
  );
}
