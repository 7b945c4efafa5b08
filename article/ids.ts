const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * A fresh part id: 12 characters of Crockford's base 32, 60 random bits, so that ids of parts cut from one
 * article and pasted in another do not meet. Not a secret.
 */
export function newId(): string {
  let id = '';
  for (let at = 0; at < 12; at++) id += alphabet[Math.floor(Math.random() * 32)];
  return id;
}

/** What an id read from a file or the clipboard must look like to be kept. */
export const idPattern = /^[A-Za-z0-9_-]{1,64}$/;
