import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { type Operation, operationShape } from '../../article';

/**
 * What a journal file holds, in this order: one header, the whole article, then batches of operations, before each save the
 * stamp it will have and, where the window gave the article anew, whole articles again.
 */
export type JournalRecord = Header | Whole | Batch | Saving;

export interface Header {
  /** The journal's own format number. */
  readonly journal: 1;
  readonly article: string;
  /** Absolute path of the article's folder. */
  readonly folder: string;
  /** The folder it left to another article; its pictures and versions may stand there still. */
  readonly left?: string | undefined;
  /** Stamps of the saved articles the words of this file continue, landed or being saved; `absent` for none. */
  readonly bases: readonly string[];
  readonly at: string;
}

export interface Whole {
  /** The text of article.json. */
  readonly whole: string;
}

export interface Batch {
  readonly operations: readonly Operation[];
}

/** The words so far are about to be saved under this stamp: should it be found on disk, it is ours. */
export interface Saving {
  readonly saving: string;
}

const recordShape: z.ZodType<JournalRecord> = z.union([
  z.object({
    journal: z.literal(1),
    article: z.string(),
    folder: z.string(),
    left: z.string().optional(),
    bases: z.array(z.string()),
    at: z.string(),
  }),
  z.object({ whole: z.string() }),
  z.object({ operations: z.array(operationShape) }),
  z.object({ saving: z.string() }),
]);

/** Bytes before each record: its length and the CRC-32 of its bytes, both unsigned 32 bits, little-endian. */
const headBytes = 8;

/** The record as it stands in the file: length, checksum, JSON in UTF-8. */
export function encodeRecord(record: JournalRecord): Uint8Array {
  const json = Buffer.from(JSON.stringify(record), 'utf8');
  const bytes = Buffer.alloc(headBytes + json.length);
  bytes.writeUInt32LE(json.length, 0);
  bytes.writeUInt32LE(crc32(json), 4);
  json.copy(bytes, headBytes);
  return bytes;
}

export interface Decoded {
  readonly records: readonly JournalRecord[];
  /**
   * What follows the last good record. `nothing`; a `torn-tail`: the last write, cut short, which nobody was told was
   * kept; `damage`: something a cut does not explain, so that kept words may be behind it.
   */
  readonly after: 'nothing' | 'torn-tail' | 'damage';
}

/** Reads records up to the first that is not whole. Never throws. */
export function decodeRecords(bytes: Uint8Array): Decoded {
  const records: JournalRecord[] = [];
  let at = 0;
  while (at < bytes.length) {
    const found = recordAt(bytes, at);
    if (found === undefined)
      return { records, after: wholeRecordFollows(bytes, at) ? 'damage' : 'torn-tail' };
    const read = readRecord(found.json);
    if (read === undefined) return { records, after: 'damage' };
    records.push(read);
    at = found.end;
  }
  return { records, after: 'nothing' };
}

function recordAt(bytes: Uint8Array, at: number): { json: Buffer; end: number } | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + headBytes > buffer.length) return undefined;
  const length = buffer.readUInt32LE(at);
  const end = at + headBytes + length;
  // A record of no bytes is what a stretch of zeros looks like, checksum and all.
  if (length === 0 || end > buffer.length) return undefined;
  const json = buffer.subarray(at + headBytes, end);
  return crc32(json) === buffer.readUInt32LE(at + 4) ? { json, end } : undefined;
}

/** Whether the record that is not whole at `at` has a whole one behind it, if its length can be believed. */
function wholeRecordFollows(bytes: Uint8Array, at: number): boolean {
  if (at + headBytes > bytes.length) return false;
  const length = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).readUInt32LE(at);
  return length > 0 && recordAt(bytes, at + headBytes + length) !== undefined;
}

function readRecord(json: Buffer): JournalRecord | undefined {
  try {
    return recordShape.parse(JSON.parse(json.toString('utf8')));
  } catch {
    return undefined;
  }
}
