import { userInfo } from 'node:os';

const { electron = '', chrome = '', node } = process.versions;
/** What the program runs on, as About tells it. */
export const runtime = [
  { name: 'Electron', version: electron },
  { name: 'Chromium', version: chrome },
  { name: 'Node.js', version: node },
];

/** Throws on a system the program is not built for. */
export function platform(): 'linux' | 'darwin' | 'win32' {
  const { platform } = process;
  if (platform === 'linux' || platform === 'darwin' || platform === 'win32') return platform;
  throw new Error(`Marbre does not run on ${platform}: it is built for Linux, macOS and Windows.`);
}

/** The name of the account, unless it is the system's own; empty where it has none. */
export function systemName(): string {
  try {
    const { username } = userInfo();
    return username === 'root' ? '' : username;
  } catch {
    // An account without an entry in the system's list has no name to propose.
    return '';
  }
}
