import { createHash } from 'node:crypto';

/**
 * The SHA-256 of bytes, 64 hexadecimal digits. What an article's file held when last read or written; compared
 * before every write, because time and size do not show every change.
 */
export type Stamp = string;

export function stampOf(bytes: Uint8Array): Stamp {
  return createHash('sha256').update(bytes).digest('hex');
}
