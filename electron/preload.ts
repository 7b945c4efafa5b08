// The window's only door to the machine. Sandboxed: nothing here but contextBridge and ipcRenderer.
import { contextBridge } from 'electron';

contextBridge.exposeInMainWorld('marbre', Object.freeze({}));
