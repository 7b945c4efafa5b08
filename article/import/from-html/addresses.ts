import { safeAddress } from '../../words';
import type { DroppedList } from './dropped';

/** Answers the address a link may keep, or undefined, having noted why. */
export type ResolveAddress = (written: string, words: () => string) => string | undefined;

/** Google's redirection and Outlook's, whose path names the application for a link of Office (`/ap/w-59584e83/`). */
const redirect =
  /^https?:\/\/(?:(?:www\.)?google\.[a-z.]+\/url\?|[a-z0-9.]+\.safelinks\.protection\.outlook\.com\/(?:ap\/[^/?#]+\/?)?\?)/i;

/** Redirections taken off one address: a mail of Outlook may hold a link of Google. */
const mostRedirects = 3;

/**
 * Resolves addresses as a browser would from `base` (the page's own address; undefined for a fragment), takes off
 * the redirections Google and Outlook put before what people copy, and lets pass what `safeAddress` lets pass.
 */
export function addressResolver(base: string | undefined, dropped: DroppedList): ResolveAddress {
  return (written, words) => {
    const address = inOneLine(written);
    if (address === '' || address.startsWith('#')) return undefined;
    const relative = isRelative(address);
    const resolved = relative ? joined(base, address) : safeAddress(direct(address));
    if (resolved === undefined) dropped.note(relative ? 'relative-address' : 'unsafe-address', words());
    return resolved;
  };
}

/**
 * From where a page's relative links are resolved: its `base`, read from its own `address` where it is relative
 * itself; the address alone when there is no base or none that a link may have (HTML standard, 4.2.3).
 */
export function baseOf(written: string | undefined, address: string | undefined): string | undefined {
  if (written === undefined) return address;
  const base = inOneLine(written);
  return (isRelative(base) ? joined(address, base) : safeAddress(base)) ?? address;
}

function inOneLine(written: string): string {
  return written
    .replace(/[\t\n\r]/g, '')
    .trim()
    .replaceAll(' ', '%20');
}

function isRelative(address: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:/i.test(address) && safeAddress(address) === undefined;
}

function direct(written: string): string {
  let address = written;
  for (let off = 0; off < mostRedirects && redirect.test(address); off++) {
    const led = target(address);
    if (led === undefined) return address;
    address = led;
  }
  return address;
}

/** What a redirection leads to; undefined when it does not say. Its query may hold a whole address, `?` and all. */
function target(redirection: string): string | undefined {
  const query = redirection.slice(redirection.indexOf('?') + 1);
  const pair = query.split('&').find((one) => /^(?:q|url)=./.test(one));
  try {
    return pair && decodeURIComponent(pair.slice(pair.indexOf('=') + 1)).replaceAll(' ', '%20');
  } catch {
    return undefined;
  }
}

function joined(base: string | undefined, address: string): string | undefined {
  const [, scheme, host, path = ''] = /^(https?:)(\/\/[^/?#]+)([^?#]*)/i.exec(base ?? '') ?? [];
  if (scheme === undefined || host === undefined) return undefined;
  if (address.startsWith('//')) return safeAddress(scheme + address);
  if (address.startsWith('/')) return safeAddress(scheme + host + address);
  if (address.startsWith('?')) return safeAddress(scheme + host + path + address);
  const folders = path.split('/').slice(0, -1);
  const [relative = '', ...rest] = address.split(/(?=[?#])/);
  for (const step of relative.split('/')) {
    if (step === '..') folders.length > 1 && folders.pop();
    else if (step !== '.') folders.push(step);
  }
  const whole = folders[0] === '' ? folders : ['', ...folders];
  return safeAddress(scheme + host + whole.join('/') + rest.join(''));
}
