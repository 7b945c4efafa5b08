/** Sizes an .ico holds; its fields have one byte each for width and height, 0 meaning 256. */
const icoSizes = [16, 24, 32, 48, 64, 128, 256];

/** Apple's four-letter names of PNG entries, with the pixels each holds (ic11 to ic14 are doubled resolutions). */
const icnsEntries = [
  { name: 'ic11', size: 32 },
  { name: 'ic12', size: 64 },
  { name: 'ic07', size: 128 },
  { name: 'ic13', size: 256 },
  { name: 'ic08', size: 256 },
  { name: 'ic14', size: 512 },
  { name: 'ic09', size: 512 },
  { name: 'ic10', size: 1024 },
];

/**
 * Windows' icon file: a header, a table of entries, then the PNGs as they are.
 * @param {ReadonlyMap<number, Buffer>} pngs by their size in pixels
 */
export function ico(pngs) {
  const pictures = icoSizes.map((size) => ({ size, png: pngOf(pngs, size) }));
  const header = Buffer.alloc(6);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = 6 + 16 * pictures.length;
  const table = pictures.map(({ size, png }) => {
    const entry = Buffer.alloc(16);
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([header, ...table, ...pictures.map(({ png }) => png)]);
}

/**
 * Apple's icon file: the whole length, then each PNG behind its name and length.
 * @param {ReadonlyMap<number, Buffer>} pngs by their size in pixels
 */
export function icns(pngs) {
  const entries = icnsEntries.map(({ name, size }) => chunk(name, pngOf(pngs, size)));
  return chunk('icns', Buffer.concat(entries));
}

/** @param {string} name four letters @param {Buffer} bytes */
function chunk(name, bytes) {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32BE(bytes.length + 8, 4);
  return Buffer.concat([head, bytes]);
}

/** @param {ReadonlyMap<number, Buffer>} pngs @param {number} size */
function pngOf(pngs, size) {
  const png = pngs.get(size);
  if (png === undefined) throw new Error(`An icon of ${size} pixels is wanted and was not rendered.`);
  return png;
}
