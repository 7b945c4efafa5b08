import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  BrowserWindow,
  dialog,
  type OpenDialogOptions,
  type SaveDialogOptions,
  shell,
  type WebContents,
} from 'electron';
import { chooseFile } from './machine/choose-file';
import { type Dialogs, fileEndings } from './machine/dialogs';
import { showContextMenu } from './menu/context';
import { menuKeys } from './menu/keys';
import { nodeDisk } from './storage';
import { words } from './words';

const pictureEndings = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif'];
const importEndings = ['txt', 'text', 'md', 'html', 'htm', 'marbre', 'json'];

/** The system's dialogs, over the window that asked. */
export const systemDialogs: Dialogs<WebContents> = {
  async folder(asker, proposed) {
    const [folder] = await open(asker, {
      title: words('machine.chooseLibrary'),
      buttonLabel: words('machine.choose'),
      defaultPath: proposed,
      properties: ['openDirectory', 'createDirectory'],
    });
    return folder;
  },

  async filesToImport(asker) {
    const files = await open(asker, {
      title: words('machine.importFiles'),
      buttonLabel: words('machine.importAgree'),
      filters: [{ name: words('machine.textAndPages'), extensions: importEndings }],
      properties: ['openFile', 'multiSelections'],
    });
    return files.length > 0 ? files : undefined;
  },

  async picture(asker) {
    const [file] = await open(asker, {
      title: words('machine.choosePicture'),
      buttonLabel: words('machine.choose'),
      filters: [{ name: words('machine.pictures'), extensions: pictureEndings }],
      properties: ['openFile'],
    });
    return file;
  },

  handOff(asker, { as, name, within = homedir() }) {
    const given = {
      title: words(as === 'zip' ? 'machine.handOffZip' : 'machine.handOffFolder'),
      buttonLabel: words('machine.handOffAgree'),
    };
    return as === 'zip'
      ? saveAs(asker, join(within, `${name}.zip`), 'zip', { ...given, filterName: words('machine.zip') })
      : save(asker, { ...given, defaultPath: join(within, name) });
  },

  saveFile(asker, { kind, name }) {
    const ending = fileEndings[kind];
    return saveAs(asker, join(homedir(), `${name}.${ending}`), ending, {
      title: words(`machine.save.${kind}`),
      filterName: words(`machine.fileKind.${kind}`),
    });
  },

  async address(asker, address) {
    const { response } = await dialog.showMessageBox(windowOf(asker), {
      type: 'question',
      message: words('machine.openAddressQuestion'),
      detail: address,
      buttons: [words('machine.openAddressAgree'), words('machine.openAddressCancel')],
      defaultId: 1,
      cancelId: 1,
      noLink: true,
    });
    if (response === 0) await shell.openExternal(address);
    return response === 0;
  },

  menuKeys,

  contextMenu: (asker, menu) => showContextMenu(windowOf(asker), menu),
};

/** A file that bears the ending, whatever was typed; see `chooseFile`. */
function saveAs(
  asker: WebContents,
  path: string,
  ending: string,
  { filterName, ...given }: SaveDialogOptions & { readonly filterName: string },
): Promise<string | undefined> {
  const filters = [{ name: filterName, extensions: [ending] }];
  return chooseFile(nodeDisk, {
    path,
    ending,
    choose: (defaultPath) => save(asker, { ...given, defaultPath, filters }),
    mayReplace: (path) => mayReplace(asker, path),
  });
}

async function save(asker: WebContents, options: SaveDialogOptions): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(windowOf(asker), options);
  return canceled || filePath === '' ? undefined : filePath;
}

async function mayReplace(asker: WebContents, path: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(windowOf(asker), {
    type: 'question',
    message: words('machine.replaceQuestion'),
    detail: path,
    buttons: [words('machine.replaceAgree'), words('machine.replaceCancel')],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}

async function open(asker: WebContents, options: OpenDialogOptions): Promise<string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(windowOf(asker), options);
  return canceled ? [] : filePaths;
}

function windowOf(asker: WebContents): BrowserWindow {
  const window = BrowserWindow.fromWebContents(asker);
  if (window === null) throw new Error('A dialog was asked for by a window that is gone.');
  return window;
}
