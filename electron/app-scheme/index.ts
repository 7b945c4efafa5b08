import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, protocol, type Session } from 'electron';
import { appScheme, picturesHost, previewHost, windowHost } from '../../article/bridge/addresses';
import { findServedFile } from './find-served-file';
import { pageHeaders, pictureHeaders, previewHeaders } from './headers';
import { type ArticleFiles, findPicture, findPreviewFile } from './served-articles';

/** The only origin the window ever has. */
export const appOrigin = `${appScheme}://${windowHost}`;

/** Before `ready`: makes app:// a standard, secure scheme with an origin of its own. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true, codeCache: true },
    },
  ]);
}

/**
 * After `ready`: answers app://marbre/ from dist/renderer and app://marbre/assets/ from assets, app://pictures/ from the
 * pictures of open articles, and app://preview/ with the files an open article would be handed off as.
 */
export function serveAppScheme(session: Session, articles?: ArticleFiles): void {
  const folders = {
    '': join(app.getAppPath(), 'dist', 'renderer'),
    assets: join(app.getAppPath(), 'assets'),
  };
  session.protocol.handle(appScheme, async ({ url, method }) => {
    const served = method === 'GET' ? await serve(url) : undefined;
    return served ?? new Response(null, { status: 404, headers: pageHeaders('.txt') });
  });

  async function serve(url: string): Promise<Response | undefined> {
    switch (new URL(url).host) {
      case windowHost: {
        const file = await findServedFile(url, folders);
        return file && respond(await readFile(file.path), pageHeaders(file.extension));
      }
      case picturesHost: {
        const file = articles && (await findPicture(url, articles));
        return file && respond(await readFile(file.path), pictureHeaders(file.extension));
      }
      case previewHost: {
        const file = articles && (await findPreviewFile(url, articles));
        return file && respond(file.bytes, previewHeaders(file.extension));
      }
      default:
        return undefined;
    }
  }
}

function respond(bytes: Uint8Array, headers: Record<string, string>): Response {
  return new Response(new Uint8Array(bytes), { headers });
}
