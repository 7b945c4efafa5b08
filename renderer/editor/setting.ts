import { createContext, useContext } from 'react';
import type { OverLimit, PartKind, Picture, SlotName } from '../../article';
import type { OwnFields } from '../../article/pictures/own-fields';
import type { KnownLost } from '../article/lost-pictures';
import type { AskContextMenu } from '../ui/use-context-menu';
import type { WordKind } from './lines';

/** A picture taken into the article, with what its own fields say (empty where they say nothing). */
export interface AddedPicture extends OwnFields {
  readonly picture: Picture;
}

/** Everything that has a view of its own: parts, slots, list entries. */
export type Drawn = PartKind | SlotName | 'list-entry';

/** What is drawn as a line of words. */
export type DrawnLine = WordKind | SlotName | 'list-entry';

/** What the views need from outside; one object for an article and a language, so that no view is drawn again for it. */
export interface Setting {
  readonly readOnly: boolean;
  /** The name of everything drawn, in the interface language. */
  readonly names: Readonly<Record<Drawn, string>>;
  /** What stands in a line that holds no word yet. */
  readonly placeholders: Readonly<Record<DrawnLine, string>>;
  readonly words: Readonly<Record<SettingWord, string>>;
  readonly limits: {
    /** The article's language, BCP 47, in which its words are counted. */
    readonly language: string;
    /** What stands beside a part: `94 / 90`. */
    shown(over: OverLimit): string;
    sentence(over: OverLimit): string;
    /** Says to those who hear the page that the limit was passed just now. */
    passed(over: OverLimit): void;
  };
  /** Where the window finds a picture's bytes. */
  pictureAddress(picture: Picture): string;
  /** Asks the person for a picture; undefined when they gave none (a problem has been told already). */
  choosePicture(): Promise<AddedPicture | undefined>;
  /** Takes in a picture file dropped or pasted. */
  takePicture(file: File): Promise<AddedPicture | undefined>;
  /** Has a picture whose file the article does not have brought from another article; answers whether one had it. */
  bringPicture(picture: Picture): Promise<boolean>;
  /** Which pictures have lost their file, as far as the window knows. */
  readonly lostPictures: KnownLost;
  /** Asks a picture once more what it says of itself; undefined when its file cannot be read (told already). */
  ownFields(picture: Picture): Promise<OwnFields | undefined>;
  /** Shows the picture's file in the system's file manager. */
  revealPicture(picture: Picture): void;
  /** Shows a context menu; answers the item chosen. */
  contextMenu: AskContextMenu;
}

export const settingWords = [
  'choosePicture',
  'changePicture',
  'removePicture',
  'dropPicture',
  'lostPicture',
  'lostPictureWhy',
  'revealPicture',
  'askPicture',
  'fromPicture',
  'takeField',
  'takeAllFields',
  'fieldWritten',
  'noFields',
  'allWritten',
  'dismissOffer',
  'pictureLimits',
  'pictureInstructions',
  'address',
  'addressHint',
  'unsafeAddress',
  'unrecognised',
] as const;
export type SettingWord = (typeof settingWords)[number];

export const SettingContext = createContext<Setting | undefined>(undefined);

export function useSetting(): Setting {
  const setting = useContext(SettingContext);
  if (!setting)
    throw new Error('A part was drawn outside <ArticleEditor>, which gives every view its setting.');
  return setting;
}
