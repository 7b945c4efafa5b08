import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import type { Answers } from '../../article/bridge/contract';
import { questionChannel } from '../../article/bridge/names';
import { answering } from './answer';
import { isOurPage } from './our-page';

/** Answers the window's questions; the only `ipcMain.handle`. A stranger is refused by throwing, and so is a malformed question. */
export function serve(answers: Answers<WebContents>): void {
  const checked = process.env.MARBRE_CHECK_ANSWERS === '1';
  for (const { of, name, answer } of answering(answers, { checked })) {
    ipcMain.handle(questionChannel(of, name), (event, asked: unknown) => {
      refuseStranger(event, `${of}.${name}`);
      return answer(asked, event.sender);
    });
  }
}

function refuseStranger({ senderFrame, sender }: IpcMainInvokeEvent, asked: string): void {
  if (senderFrame === null || senderFrame !== sender.mainFrame || !isOurPage(senderFrame.url))
    throw new Error(`${asked} was asked by a stranger: ${senderFrame?.url ?? 'a frame that is gone'}.`);
}
