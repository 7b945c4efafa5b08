import { Slices } from '../slices';
import { packageBounds } from './package-bounds';

export interface FileToZip {
  /** Place in the zip, with `/`. */
  readonly place: string;
  read(): Promise<Uint8Array>;
}

/** What is worth packing, up to a length: beyond it a text of one line repeated would look like a bomb to `openPackage`. */
const text = /\.(?:json|html|css|txt)$/;

/** Bytes packed between two breaths. */
const piece = 262_144;

/** 1 January 1980, the first moment a zip can state; taken as local time, which is what a zip holds. */
const noTime = new Date(1980, 0, 1);

/**
 * The bytes of a zip of the files, in the order of their places; the same files always give the same bytes. Text is
 * deflated; pictures go in as they are, but in blocks of deflate (RFC 1951, 3.2.4): their sizes stand behind them, and who reads
 * a zip from its beginning, as a CMS in Java does, knows by those blocks alone where a file ends. One file is in memory at a time.
 */
export async function* zipChunks(files: readonly FileToZip[]): AsyncGenerator<Uint8Array> {
  const { Zip, ZipDeflate } = await import('fflate');
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const slices = new Slices();
  for (const file of [...files].sort((a, b) => (a.place < b.place ? -1 : 1))) {
    const bytes = await file.read();
    const isWorthPacking = bytes.length <= packageBounds.freeExpansion && text.test(file.place);
    const entry = new ZipDeflate(file.place, { level: isWorthPacking ? 6 : 0 });
    entry.mtime = noTime;
    zip.add(entry);
    for (let from = 0; from === 0 || from < bytes.length; from += piece) {
      entry.push(bytes.subarray(from, from + piece), from + piece >= bytes.length);
      yield* ready;
      ready = [];
      await slices.breathe();
    }
  }
  zip.end();
  yield* ready;
}
