import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import type { Answers } from '../../article/bridge/contract';
import { questionChannel } from '../../article/bridge/names';
import { answering } from './answer';
import { isStranger } from './our-page';
import { tellRefusals } from './refusals';

/**
 * Answers the window's questions; the only `ipcMain.handle`. A stranger is refused by throwing, and so is a malformed
 * question; both are told to the log.
 */
export function serve(answers: Answers<WebContents>, log: (fault: string) => void): void {
  const checked = process.env.MARBRE_CHECK_ANSWERS === '1';
  const tell = tellRefusals(log);
  // electron-store answers any page that asks where it keeps its files.
  ipcMain.removeAllListeners('electron-store-get-data');
  for (const { of, name, answer } of answering(answers, { checked })) {
    ipcMain.handle(questionChannel(of, name), async (event, asked: unknown) => {
      try {
        refuseStranger(event, `${of}.${name}`);
        return await answer(asked, event.sender);
      } catch (fault) {
        tell(fault);
        throw fault;
      }
    });
  }
}

function refuseStranger(event: IpcMainInvokeEvent, asked: string): void {
  if (isStranger(event))
    throw new Error(`${asked} was asked by a stranger: ${event.senderFrame?.url ?? 'a frame that is gone'}.`);
}
