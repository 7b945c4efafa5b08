import { join } from 'node:path';
import { app, BrowserWindow, type Rectangle, screen, type WebContents } from 'electron';
import { appOrigin } from './app-scheme';
import { tell } from './bridge/tell';
import type { ChoicesKept } from './machine/choices';
import type { OpenArticles } from './machine/open-articles';

/** Longest a window that is closed may take to hand over its last words, in milliseconds; a hung one is closed all the same. */
const longestLeaveMs = 1500;
/** Crashes of the page within a minute after which it is not opened again by itself. */
const mostCrashes = 3;

const windowAddress = `${appOrigin}/index.html`;

export interface WindowGiven {
  readonly choices: ChoicesKept;
  readonly articles: OpenArticles<WebContents>;
  readonly log: (fault: string) => void;
}

let window: BrowserWindow | undefined;
const left = new Map<WebContents, () => void>();

/** The page of the one window; undefined while there is none. */
export function page(): WebContents | undefined {
  return window?.webContents;
}

/** The window has handed over its last words. */
export function windowLeft(of: WebContents): void {
  left.get(of)?.();
}

/** Opens the one window where it last stood, drawn before it is shown so that no blank frame is seen. */
export function openWindow(given: WindowGiven): void {
  const { choices, articles } = given;
  const kept = choices.get().window;
  const opened = new BrowserWindow({
    width: 1360,
    height: 880,
    ...(kept !== null && isOnScreen(kept) ? boundsOf(kept) : {}),
    minWidth: 720,
    minHeight: 480,
    show: false,
    webPreferences: {
      preload: join(app.getAppPath(), 'dist', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
    },
  });
  window = opened;
  opened.once('ready-to-show', () => {
    if (kept?.maximised) opened.maximize();
    opened.show();
  });
  opened.on('blur', () => void articles.saveAll());
  opened.on('close', (event) => {
    event.preventDefault();
    rememberBounds(opened, choices);
    void leave(opened, articles);
  });
  opened.once('closed', () => {
    window = undefined;
  });
  openAgainAfterCrash(opened, given);
  void opened.loadURL(windowAddress);
}

/** Brings the window to the front, or opens it again where closing it left the program running (macOS). */
export function showWindow(given: WindowGiven): void {
  if (window === undefined) {
    openWindow(given);
    return;
  }
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** Takes the window's last words, saves, and closes it. Nothing is asked. */
async function leave(opened: BrowserWindow, articles: OpenArticles<WebContents>): Promise<void> {
  const contents = opened.webContents;
  if (left.has(contents)) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, contents.isCrashed() ? 0 : longestLeaveMs);
    left.set(contents, () => {
      clearTimeout(timer);
      resolve();
    });
    tell(contents, 'leave', null);
  });
  await articles.closeAll(contents);
  left.delete(contents);
  opened.destroy();
}

/** The machine holds every word but those of the last instants: the page is opened again on the same article. */
function openAgainAfterCrash(opened: BrowserWindow, { log }: WindowGiven): void {
  const crashes: number[] = [];
  opened.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log(`The window's process ended: ${reason} (${exitCode}).`);
    crashes.push(Date.now());
    if (crashes.filter((at) => at > Date.now() - 60_000).length > mostCrashes) return;
    // Within the event itself the page is still on its way out, and a reload would go with it.
    setTimeout(() => {
      if (!opened.isDestroyed()) void opened.loadURL(windowAddress);
    }, 100);
  });
}

function rememberBounds(opened: BrowserWindow, choices: ChoicesKept): void {
  choices.set({ window: { ...opened.getNormalBounds(), maximised: opened.isMaximized() } });
}

function boundsOf({ x, y, width, height }: Rectangle): Rectangle {
  return { x, y, width, height };
}

/** A screen may have been unplugged since: enough of the window must be on one to take hold of it. */
function isOnScreen({ x, y, width }: Rectangle): boolean {
  const grip = 80;
  return screen.getAllDisplays().some(({ workArea }) => {
    const overlap = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x);
    return overlap >= grip && y >= workArea.y - 1 && y <= workArea.y + workArea.height - grip;
  });
}
