import { asBuffer } from '../blocks';

/** Bytes of one value by TIFF type (TIFF 6.0, 2); index 0 is none. */
const sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
const orientationTag = 0x0112;
const gpsTag = 0x8825;

interface Tiff {
  readonly view: Buffer;
  readonly uint16: (at: number) => number;
  readonly uint32: (at: number) => number;
  readonly write16: (value: number, at: number) => void;
  readonly write32: (value: number, at: number) => void;
}

/** A copy to be changed; undefined when it is no TIFF structure. */
function tiffCopy(bytes: Uint8Array): Tiff | undefined {
  const view = Buffer.from(bytes);
  const order = view.toString('latin1', 0, 4);
  if (view.length < 8) return undefined;
  if (order === 'MM\0*')
    return {
      view,
      uint16: (at) => view.readUInt16BE(at),
      uint32: (at) => view.readUInt32BE(at),
      write16: (value, at) => view.writeUInt16BE(value, at),
      write32: (value, at) => view.writeUInt32BE(value, at),
    };
  if (order === 'II*\0')
    return {
      view,
      uint16: (at) => view.readUInt16LE(at),
      uint32: (at) => view.readUInt32LE(at),
      write16: (value, at) => view.writeUInt16LE(value, at),
      write32: (value, at) => view.writeUInt32LE(value, at),
    };
  return undefined;
}

/** Offsets of a directory's entries, twelve bytes each; undefined when it leads outside. */
function entriesAt({ view, uint16 }: Tiff, directory: number): number[] | undefined {
  if (directory + 2 > view.length) return undefined;
  const count = uint16(directory);
  if (directory + 2 + count * 12 > view.length) return undefined;
  return Array.from({ length: count }, (_, index) => directory + 2 + index * 12);
}

/**
 * The structure with its GPS directory taken out, values overwritten, every other offset as it was; the same bytes when it
 * has none. Undefined when it is too damaged to tell: then it is not to be kept.
 */
export function exifWithoutLocation(bytes: Uint8Array): Uint8Array | undefined {
  const tiff = tiffCopy(bytes);
  if (!tiff) return undefined;
  const first = tiff.uint32(4);
  const entries = entriesAt(tiff, first);
  if (!entries) return undefined;
  const places = entries.filter((at) => tiff.uint16(at) === gpsTag);
  if (places.length === 0) return bytes;
  const { view, write16 } = tiff;
  // Coordinates that are said to lie over the head or this directory are elsewhere, or would take these with them.
  const firstEnd = first + 2 + entries.length * 12;
  const own = [view.subarray(0, 8), view.subarray(first, firstEnd)];
  const before = own.map((piece) => Buffer.from(piece));
  for (const at of places) {
    const directory = tiff.uint32(at + 8);
    const isOver = directory < 8 || (directory >= first && directory < firstEnd);
    if (isOver || !overwrite(tiff, directory)) return undefined;
  }
  if (own.some((piece, nth) => !before[nth]?.equals(piece))) return undefined;
  for (const at of places.reverse()) {
    // What follows the entry moves up: the other entries and the offset of the next directory.
    const end = Math.min(view.length, first + 2 + tiff.uint16(first) * 12 + 4);
    view.copyWithin(at, at + 12, end);
    view.fill(0, end - 12, end);
    write16(tiff.uint16(first) - 1, first);
  }
  return view;
}

/**
 * What may be kept of a structure that is not: how the picture lies, for else it would be shown on its side. Undefined for one
 * that lies upright or does not tell.
 */
export function exifOfOrientation(bytes: Uint8Array): Uint8Array | undefined {
  const tiff = tiffCopy(bytes);
  const at = tiff && entriesAt(tiff, tiff.uint32(4))?.find((at) => tiff.uint16(at) === orientationTag);
  if (!tiff || at === undefined) return undefined;
  const orientation = tiff.uint16(at + 8);
  if (orientation < 2 || orientation > 8) return undefined;
  const left = Buffer.from('MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0', 'latin1');
  left.writeUInt16BE(orientation, 18);
  return left;
}

function overwrite(tiff: Tiff, directory: number): boolean {
  const entries = entriesAt(tiff, directory);
  if (!entries) return false;
  const { view, uint16, uint32 } = tiff;
  for (const at of entries) {
    const size = (sizes[uint16(at + 2)] ?? 0) * uint32(at + 4);
    const values = uint32(at + 8);
    if (size > 4 && values + size <= view.length) view.fill(0, values, values + size);
  }
  view.fill(0, directory, directory + 2 + entries.length * 12);
  return true;
}

/**
 * The structure of a picture that was turned upright: orientation 1, and no thumbnail, which would show it as it lay.
 * Undefined when it is too damaged to tell.
 */
export function exifUpright(bytes: Uint8Array): Uint8Array | undefined {
  const tiff = tiffCopy(bytes);
  if (!tiff) return undefined;
  const first = tiff.uint32(4);
  const entries = entriesAt(tiff, first);
  if (!entries) return undefined;
  for (const at of entries) if (tiff.uint16(at) === orientationTag) tiff.write16(1, at + 8);
  const next = first + 2 + entries.length * 12;
  if (next + 4 <= tiff.view.length) tiff.write32(0, next);
  return tiff.view;
}

/** A structure in the midst of other bytes, changed where it lies: those of AVIF, whose place nothing else here states. */
export function removeLocationWhereItLies(bytes: Buffer): void {
  for (const opening of ['MM\0*\0\0\0\x08', 'II*\0\x08\0\0\0']) {
    for (
      let at = bytes.indexOf(opening, 0, 'latin1');
      at >= 0;
      at = bytes.indexOf(opening, at + 8, 'latin1')
    ) {
      // A TIFF structure in a picture's metadata is small; what lies behind it is not ours to touch.
      const inside = bytes.subarray(at, at + 65_536);
      const changed = exifWithoutLocation(inside);
      if (changed && changed !== inside) asBuffer(changed).copy(bytes, at);
    }
  }
}
