import { ImageOff, type LucideIcon } from 'lucide-react';
import { useCallback, useEffect, useReducer, useRef, useState, useSyncExternalStore } from 'react';
import { Button } from 'react-aria-components';
import { type Picture, pictureFile } from '../../article';
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
  const { readOnly, pictureAddress, bringPicture, lostPictures, words } = useSetting();
  // What was shown once is shown from memory: that its file has gone, the machine says.
  const isSaidLost = useSyncExternalStore(
    lostPictures.subscribe,
    () => lostPictures.files()?.has(pictureFile(picture)) ?? false,
  );
  const [unshown, setUnshown] = useState<string>();
  const [looks, lookAgain] = useReducer((times: number) => times + 1, 0);
  const sought = useRef<string>(undefined);
  const isUnshown = unshown === picture.sha256;
  const isLost = isSaidLost || isUnshown;
  const seek = useCallback(async () => {
    if (readOnly || sought.current === picture.sha256) return;
    sought.current = picture.sha256;
    if (await bringPicture(picture)) lookAgain();
  }, [readOnly, bringPicture, picture]);
  useEffect(() => {
    if (isLost) void seek();
  }, [isLost, seek]);
  useEffect(() => {
    if (!isUnshown) return;
    window.addEventListener('focus', lookAgain);
    return () => window.removeEventListener('focus', lookAgain);
  }, [isUnshown]);
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
      {!isSaidLost && (
        <img
          key={looks}
          src={pictureAddress(picture)}
          alt={description}
          width={picture.width}
          height={picture.height}
          draggable={false}
          hidden={isLost}
          onError={() => setUnshown(picture.sha256)}
          onLoad={() => setUnshown(undefined)}
        />
      )}
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
