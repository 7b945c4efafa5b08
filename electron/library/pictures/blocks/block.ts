/** What a stretch of a picture's file holds, as far as this house needs to tell. */
export type BlockKind =
  /** A TIFF structure: camera, orientation, location. */
  | 'exif'
  /** An XMP packet, UTF-8. */
  | 'xmp'
  /** What did not fit into the one packet JPEG allows: depth maps, histories. */
  | 'xmp-continued'
  /** Photoshop resources with an IPTC-IIM record. */
  | 'iptc'
  /** Metadata written as text or compressed, which can only be kept or dropped whole. */
  | 'opaque'
  /** Places of further pictures behind the first. */
  | 'more-pictures'
  /** The picture itself, and everything it needs. */
  | 'picture'
  /** What stands behind the picture's end. */
  | 'trailing';

/** Offsets in bytes from the file's beginning; `end` is the first byte behind. */
export interface Block {
  readonly holds: BlockKind;
  readonly start: number;
  readonly end: number;
  /** What it holds, without length, name and checksum. */
  readonly body: { readonly start: number; readonly end: number };
}

/** The bytes of a block's body, not copied. */
export function bodyOf(bytes: Uint8Array, { body }: Block): Uint8Array {
  return bytes.subarray(body.start, body.end);
}

/** Bytes that are looked at as a Buffer, not copied. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
