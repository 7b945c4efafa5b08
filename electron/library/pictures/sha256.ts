/** The SHA-256 of bytes, 64 hexadecimal digits, worked out beside the main thread: a picture may have 100 MB. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  // Copies only when the bytes lie in memory shared between threads, which Web Crypto refuses.
  const own =
    bytes.buffer instanceof ArrayBuffer
      ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
      : new Uint8Array(bytes);
  return Buffer.from(await crypto.subtle.digest('SHA-256', own)).toString('hex');
}
