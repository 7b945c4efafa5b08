import { crc32 } from 'node:zlib';
import type { Entry, getFileNameLowLevel, ZipFile } from 'yauzl';
import { Slices } from '../slices';
import { placesOf } from './entry-names';
import { packageBounds } from './package-bounds';
import { PackageRefused } from './package-problem';

export interface PackedFile {
  /** Place in the article's folder, with `/`. */
  readonly place: string;
  /** Bytes once unpacked; proved when read. */
  readonly size: number;
  read(): Promise<Buffer>;
}

/**
 * Opens a package and checks every name and size in it before any byte is unpacked; nothing is written. Throws
 * `PackageRefused`, or what Node throws when the file cannot be read. Whoever opens must close.
 */
export async function openPackage(path: string): Promise<{ files: PackedFile[]; close(): void }> {
  // Read when the first package comes: a start has no need of it.
  const { getFileNameLowLevel, openPromise } = await import('yauzl');
  const zip = await refusing('not-a-zip', '', () =>
    openPromise(path, { autoClose: false, decodeStrings: false }),
  );
  try {
    const entries = await entriesOf(zip);
    const names = entries.map((entry) => nameOf(entry, getFileNameLowLevel));
    checkSizes(entries, names, zip.fileSize);
    const places = placesOf(names);
    const files = entries.flatMap((entry, at) => {
      const place = places[at];
      return place === undefined
        ? []
        : [{ place, size: entry.uncompressedSize, read: () => readEntry(zip, entry, place) }];
    });
    return { files, close: () => zip.close() };
  } catch (refused) {
    zip.close();
    throw refused;
  }
}

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  const slices = new Slices();
  await refusing('damaged', '', async () => {
    for await (const entry of zip.eachEntry()) {
      if (entries.length === packageBounds.files) throw new PackageRefused('expands-too-far');
      entries.push(entry);
      await slices.breathe();
    }
  });
  return entries;
}

function nameOf(entry: Entry, decode: typeof getFileNameLowLevel): string {
  const name = decode(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
  const kind = (entry.externalFileAttributes >>> 16) & 0o170000;
  // Kinds as Unix states them: 0 when not stated, a folder, a file; anything else is a link or a device.
  if (kind !== 0 && kind !== 0o040000 && kind !== 0o100000) throw new PackageRefused('link', name);
  if (entry.isEncrypted()) throw new PackageRefused('encrypted', name);
  if (!entry.canDecodeFileData()) throw new PackageRefused('damaged', name);
  return name;
}

function checkSizes(entries: readonly Entry[], names: readonly string[], fileSize: number): void {
  let packed = 0;
  let unpacked = 0;
  entries.forEach(({ compressedSize, uncompressedSize }, at) => {
    packed += compressedSize;
    unpacked += uncompressedSize;
    const lavish =
      uncompressedSize > packageBounds.freeExpansion &&
      uncompressedSize > compressedSize * packageBounds.ratio;
    // More packed bytes than the file has: entries that lie over one another, the way of a bomb without nesting.
    const overlapping = packed > fileSize;
    if (lavish || overlapping || uncompressedSize > packageBounds.file || unpacked > packageBounds.all)
      throw new PackageRefused('expands-too-far', names[at]);
  });
}

async function readEntry(zip: ZipFile, entry: Entry, place: string): Promise<Buffer> {
  return refusing('damaged', place, async () => {
    const stream = await zip.openReadStreamPromise(entry);
    const chunks: Buffer[] = [];
    // yauzl stops with an error as soon as there is a byte more or less than stated.
    for await (const chunk of stream) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    if (crc32(bytes) !== entry.crc32) throw new PackageRefused('damaged', place);
    return bytes;
  });
}

/** Runs a step; whatever the zip reader throws is a refusal for the reason, a disk's own error stays what it is. */
async function refusing<Value>(
  reason: 'not-a-zip' | 'damaged',
  entry: string,
  step: () => Promise<Value>,
): Promise<Value> {
  try {
    return await step();
  } catch (thrown) {
    if (thrown instanceof PackageRefused || isDiskError(thrown)) throw thrown;
    const encrypted = thrown instanceof Error && /encrypt/i.test(thrown.message);
    throw new PackageRefused(encrypted ? 'encrypted' : reason, entry);
  }
}

/** Errors of the system carry a code such as ENOENT; those of zlib (Z_DATA_ERROR) are the package's own. */
function isDiskError(thrown: unknown): boolean {
  return thrown instanceof Error && 'syscall' in thrown;
}
