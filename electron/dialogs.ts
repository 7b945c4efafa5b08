import { homedir } from 'node:os';
import { extname, join } from 'node:path';
import { BrowserWindow, dialog, type OpenDialogOptions, shell, type WebContents } from 'electron';
import { type Dialogs, fileEndings } from './machine/dialogs';
import { showContextMenu } from './menu/context';
import { menuKeys } from './menu/keys';
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

  async handOff(asker, { as, name, within = homedir() }) {
    const given = {
      title: words(as === 'zip' ? 'machine.handOffZip' : 'machine.handOffFolder'),
      buttonLabel: words('machine.handOffAgree'),
      defaultPath: join(within, as === 'zip' ? `${name}.zip` : name),
      ...(as === 'zip' ? { filters: [{ name: words('machine.zip'), extensions: ['zip'] }] } : {}),
    };
    const { canceled, filePath } = await dialog.showSaveDialog(windowOf(asker), given);
    return canceled || filePath === '' ? undefined : filePath;
  },

  async saveFile(asker, { kind, name }) {
    const ending = fileEndings[kind];
    const { canceled, filePath } = await dialog.showSaveDialog(windowOf(asker), {
      title: words(`machine.save.${kind}`),
      defaultPath: join(homedir(), `${name}.${ending}`),
      filters: [{ name: words(`machine.fileKind.${kind}`), extensions: [ending] }],
    });
    if (canceled || filePath === '') return undefined;
    // On Linux the dialog adds no ending of its own.
    return extname(filePath) === '' ? `${filePath}.${ending}` : filePath;
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

async function open(asker: WebContents, options: OpenDialogOptions): Promise<string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(windowOf(asker), options);
  return canceled ? [] : filePaths;
}

function windowOf(asker: WebContents): BrowserWindow {
  const window = BrowserWindow.fromWebContents(asker);
  if (window === null) throw new Error('A dialog was asked for by a window that is gone.');
  return window;
}
