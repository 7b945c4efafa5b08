// The window's only door to the machine. Sandboxed: one function a question, and no way to name another channel.
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '../article/bridge/contract';
import { newsChannel, newsNames, questionChannel, questionNames } from '../article/bridge/names';

const subjects = Object.entries(questionNames).map(([of, names]) => {
  const questions = names.map((name) => {
    const channel = questionChannel(of, name);
    return [name, (asked?: unknown) => ipcRenderer.invoke(channel, asked)] as const;
  });
  return [of, Object.freeze(Object.fromEntries(questions))] as const;
});

const on: Bridge['on'] = (name, hear) => {
  if (!newsNames.includes(name)) throw new Error(`There is no news called ${String(name)}.`);
  // The event carries ipcRenderer itself as its sender: only what was told goes on.
  const listen = (_event: unknown, told: unknown) => hear(told as Parameters<typeof hear>[0]);
  ipcRenderer.on(newsChannel(name), listen);
  return () => {
    ipcRenderer.off(newsChannel(name), listen);
  };
};

/** What Electron calls a File; its older types give one more field than Node's. */
type DroppedFile = Parameters<typeof webUtils.getPathForFile>[0];

// Empty for a File that was made by a page and not dropped, pasted or chosen by a person.
const pathOf: Bridge['pathOf'] = (file) =>
  file instanceof File ? webUtils.getPathForFile(file as DroppedFile) : '';

contextBridge.exposeInMainWorld('marbre', Object.freeze({ ...Object.fromEntries(subjects), on, pathOf }));
