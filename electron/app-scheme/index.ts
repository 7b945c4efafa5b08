import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, protocol, type Session } from 'electron';
import { findServedFile } from './find-served-file';
import { pageHeaders } from './headers';

/** The only origin the window ever has. */
export const appOrigin = 'app://marbre';

/** Before `ready`: makes app:// a standard, secure scheme with an origin of its own. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true, codeCache: true },
    },
  ]);
}

/** After `ready`: answers app://marbre/ from dist/renderer, and app://marbre/assets/ from assets. */
export function serveAppScheme(session: Session): void {
  const folders = {
    '': join(app.getAppPath(), 'dist', 'renderer'),
    assets: join(app.getAppPath(), 'assets'),
  };
  session.protocol.handle('app', async ({ url, method }) => {
    const file = method === 'GET' ? await findServedFile(url, folders) : undefined;
    if (file === undefined) return new Response(null, { status: 404, headers: pageHeaders('.txt') });
    return new Response(new Uint8Array(await readFile(file.path)), { headers: pageHeaders(file.extension) });
  });
}
