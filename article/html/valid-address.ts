/** Scheme and host, and all that follows. */
const halves = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?)([^#]*)(#?)(.*)$/is;

/** What no valid address holds behind its host (URL Standard, 4.3), though browsers take it; a `%` that encodes nothing, too. */
const invalid = /[[\]^`{|}#]|%(?![0-9a-f]{2})/gi;

/**
 * An address as it may stand in HTML: what browsers put up with and checkers do not is percent-encoded, and leads to the same
 * place. What no address may hold (`safeAddress`) must not be in it.
 */
export function validAddress(address: string): string {
  const [, host = '', path = '', hash = '', fragment = ''] = halves.exec(address) ?? [];
  return host === '' ? address : host + encoded(path) + hash + encoded(fragment);
}

const encoded = (part: string): string => part.replace(invalid, encodeURIComponent);
