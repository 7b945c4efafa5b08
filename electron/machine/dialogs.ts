import type { Answered } from '../../article/bridge/contract';
import type { ContextMenu } from '../../article/bridge/menus';

/** Files a person may save beside hand-offs, each with an ending of its own. */
export const fileEndings = { pdf: 'pdf', copy: 'marbre' } as const;
export type FileKind = keyof typeof fileEndings;

/** The system's dialogs, each answering what was chosen, or undefined when the person thought better of it. */
export interface Dialogs<Asker> {
  folder(asker: Asker, proposed: string): Promise<string | undefined>;
  filesToImport(asker: Asker): Promise<readonly string[] | undefined>;
  picture(asker: Asker): Promise<string | undefined>;
  /** A place for a new folder, or a zip with its ending; `name` is proposed, in the folder `within` or else the person's own. */
  handOff(
    asker: Asker,
    given: { as: 'folder' | 'zip'; name: string; within?: string | undefined },
  ): Promise<string | undefined>;
  /** A place for a new file, with its ending; `name` is proposed without. A file there may be replaced: that was asked. */
  saveFile(asker: Asker, given: { kind: FileKind; name: string }): Promise<string | undefined>;
  /** Shows a web address and opens it when the person agrees; answers whether they did. */
  address(asker: Asker, address: string): Promise<boolean>;
  /** The keys of the program's own menus. */
  menuKeys(): Answered<'menu', 'keys'>['menus'];
  /** A context menu; what is the system's own to do, like pasting, it has done by then. */
  contextMenu(asker: Asker, menu: ContextMenu): Promise<Answered<'menu', 'show'>['chosen']>;
}
