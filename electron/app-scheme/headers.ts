/** What a page on app:// may do: run, style and show what came with the program; nothing else, and nothing from elsewhere. */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // The hash is of the one rule React Aria writes into the page (touch-action of what can be pressed); a window test
  // hears the complaint when another version of it writes another.
  "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "img-src 'self' blob: app://pictures",
  "font-src 'self'",
  "connect-src 'self'",
  'frame-src app://preview',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What a previewed export may do: show its own pictures and style, inside our window, and nothing else. */
const previewPolicy = [
  "default-src 'none'",
  'img-src app://preview',
  'style-src app://preview',
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors app://marbre',
  'sandbox',
].join('; ');

/** Media types of what is served; anything else goes out as bytes, which a browser never runs. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** @param extension with its dot, in any case */
export function pageHeaders(extension: string): Record<string, string> {
  return {
    ...headers(extension, contentPolicy),
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

/** A picture is what its name says, and only ever a picture: it is the file of somebody else. */
export function pictureHeaders(extension: string): Record<string, string> {
  return headers(extension, "default-src 'none'; sandbox");
}

/** Made anew at each request: the words may be others. */
export function previewHeaders(extension: string): Record<string, string> {
  return { ...headers(extension, previewPolicy), 'Cache-Control': 'no-store' };
}

function headers(extension: string, policy: string): Record<string, string> {
  return {
    'Content-Type': mediaTypes[extension.toLowerCase()] ?? 'application/octet-stream',
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
}
