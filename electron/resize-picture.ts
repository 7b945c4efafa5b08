import { type Session, session } from 'electron';
import { appScheme } from '../article/bridge/addresses';
import type { Resize } from './hand-off';
import { forbidByDefault } from './security';
import { sealedWindow } from './security/sealed-window';
import { inOrder } from './storage';

/** Longest a picture may take before the original is kept, in milliseconds; 100 megapixels take some 3,000. */
const longestMs = 30_000;
/** Of JPEG and WebP; no difference is seen in print or on a screen. */
const quality = 0.9;
const address = `${appScheme}://resize/`;

const inTurn = inOrder();

/**
 * Makes a picture smaller in a window nobody sees: decoding a stranger's bytes is work for a sandboxed process that
 * holds nothing else, and never for main, which it would stop. The picture comes out upright, in sRGB, without metadata.
 * Undefined where it cannot be decoded.
 */
export const resizePicture: Resize = (bytes, to) => inTurn(() => resize(bytes, to));

async function resize(
  bytes: Uint8Array,
  { type, longest }: Parameters<Resize>[1],
): Promise<Uint8Array | undefined> {
  const apart = sessionApart();
  apart.protocol.handle(appScheme, ({ url }) => respond(url, bytes, type));
  const window = sealedWindow({ show: false }, { session: apart });
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const never = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), longestMs);
      window.webContents.once('render-process-gone', () => resolve(undefined));
    });
    const drawn = window
      .loadURL(address)
      .then(() =>
        window.webContents.executeJavaScript(`(${draw})(${JSON.stringify({ type, longest, quality })})`),
      );
    const drawing: unknown = await Promise.race([drawn, never]);
    return drawing instanceof Uint8Array ? drawing : undefined;
  } catch {
    // What Chromium cannot decode it rejects; the original leaves.
    return undefined;
  } finally {
    clearTimeout(timer);
    window.destroy();
    apart.protocol.unhandle(appScheme);
  }
}

let made: Session | undefined;

/** A session in memory of its own: it knows one page and one picture, and asks nobody for anything. */
function sessionApart(): Session {
  if (made) return made;
  made = session.fromPartition('resize');
  forbidByDefault.inSession(made);
  return made;
}

function respond(url: string, bytes: Uint8Array, type: string): Response {
  const policy = { 'Content-Security-Policy': `default-src 'none'; connect-src ${address}` };
  if (url === `${address}picture`)
    return new Response(new Uint8Array(bytes), { headers: { ...policy, 'Content-Type': type } });
  if (url === address)
    return new Response('<!doctype html><title>resize</title>', {
      headers: { ...policy, 'Content-Type': 'text/html; charset=utf-8' },
    });
  return new Response(null, { status: 404, headers: policy });
}

/** Runs in the page, as text: no name from outside may stand in it. */
const draw = `async ({ type, longest, quality }) => {
  const picture = await createImageBitmap(await (await fetch('/picture')).blob());
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(picture.width * scale)),
    Math.max(1, Math.round(picture.height * scale)),
  );
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const made = await canvas.convertToBlob({ type, quality });
  return made.type === type ? new Uint8Array(await made.arrayBuffer()) : undefined;
}`;
