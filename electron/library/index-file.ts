import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { type Disk, ensureFolder, errnoOf, temporaryBeside, writeAll } from '../storage';
import type { LibraryEntry } from './entry';
import type { Searchable } from './search/searchable';
import { Slices } from './slices';

/** What is remembered of one article from one start to the next. */
export interface IndexLine {
  readonly entry: LibraryEntry;
  /** Of `article.json` when it was read: a hint for showing the list, nothing else relies on it. */
  readonly modifiedMs: number;
  readonly size: number;
  readonly words: Searchable;
}

/** Rises when what a line holds changes; a file of another number is not read and made anew. */
const formatNumber = 2;

/**
 * The index of a library between two starts: a line an article, JSON, in the application's own cache folder, never
 * in the library. Lines are appended; of several for one folder the last holds. It may be lost, cut or damaged at
 * any time: what cannot be read is read again from the articles.
 */
export class IndexFile {
  readonly path: string;
  /** Whether lines may be added to the file as it stands. */
  private usable = false;
  /** Lines in the file, outdated ones included. */
  private count = 0;

  constructor(
    private readonly disk: Disk,
    cache: string,
    private readonly library: string,
  ) {
    const name = createHash('sha256').update(library).digest('hex').slice(0, 16);
    this.path = join(cache, `library-${name}.jsonl`);
  }

  /**
   * Every line that can be read, in the order of the file; of one article the last holds. None, and `usable` false
   * from then on, when the file is not there, of another format or of another library: it must be written anew.
   */
  async *lines(): AsyncGenerator<IndexLine> {
    const bytes = await this.bytes();
    const slices = new Slices();
    for (let from = 0; from < bytes.length; ) {
      const found = bytes.indexOf(0x0a, from);
      const end = found < 0 ? bytes.length : found;
      const line = parsed(bytes.toString('utf8', from, end));
      if (from === 0) this.usable = isHead(line, this.library);
      if (!this.usable) return;
      if (isIndexLine(line)) {
        this.count++;
        yield line;
      }
      from = end + 1;
      await slices.breathe();
    }
  }

  /**
   * Puts lines the file does not have into it: at its end, or with all others into a new one where it is not usable or
   * most of it is outdated. Rejects with the disk's own errors.
   */
  async keep(lines: readonly IndexLine[], all: { readonly size: number; lines(): Iterable<IndexLine> }) {
    if (!this.usable || this.count > all.size * 2 + 100) await this.rewrite(all);
    else if (lines.length > 0) await this.append(lines);
  }

  private async append(lines: readonly IndexLine[]): Promise<void> {
    const file = await this.disk.open(this.path, 'append');
    try {
      // A line cut by a crash is ended first, so that it spoils no other.
      await writeAll(file, Buffer.from(`\n${lines.map((line) => JSON.stringify(line)).join('\n')}\n`));
    } finally {
      await file.close();
    }
    this.count += lines.length;
  }

  /** The whole file anew, beside the old one until it is complete. */
  private async rewrite(all: { readonly size: number; lines(): Iterable<IndexLine> }): Promise<void> {
    await ensureFolder(this.disk, dirname(this.path));
    const temporary = temporaryBeside(this.path);
    const file = await this.disk.open(temporary, 'new');
    try {
      await writeLines(file, { index: formatNumber, library: this.library }, all.lines());
    } catch (error) {
      await file.close();
      await this.disk.unlink(temporary);
      throw error;
    }
    await file.close();
    await this.disk.rename(temporary, this.path);
    this.usable = true;
    this.count = all.size;
  }

  private async bytes(): Promise<Buffer> {
    try {
      const bytes = await this.disk.read(this.path);
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    } catch (error) {
      if (errnoOf(error) !== undefined) return Buffer.alloc(0);
      throw error;
    }
  }
}

async function writeLines(
  file: { write(bytes: Uint8Array): Promise<number> },
  head: object,
  lines: Iterable<IndexLine>,
): Promise<void> {
  const slices = new Slices();
  let ready = `${JSON.stringify(head)}\n`;
  for (const line of lines) {
    ready += `${JSON.stringify(line)}\n`;
    if (ready.length > 262_144) {
      await writeAll(file, Buffer.from(ready));
      ready = '';
    }
    await slices.breathe();
  }
  await writeAll(file, Buffer.from(ready));
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isHead(line: unknown, library: string): boolean {
  return hasFields(line, ['index', 'library']) && line.index === formatNumber && line.library === library;
}

/** Our own file, in our own folder, of our own format number: its outline tells a whole line from a damaged one. */
function isIndexLine(line: unknown): line is IndexLine {
  return (
    hasFields(line, ['entry', 'modifiedMs', 'size', 'words']) &&
    hasFields(line.entry, entryFields) &&
    hasFields(line.words, ['head', 'body']) &&
    [line.entry.name, line.entry.modifiedAt, line.words.head, line.words.body].every(isText)
  );
}

const fieldsOfEntry: Record<keyof LibraryEntry, true> = {
  name: true,
  id: true,
  headline: true,
  slug: true,
  section: true,
  bylines: true,
  status: true,
  embargo: true,
  language: true,
  modifiedAt: true,
  words: true,
  characters: true,
  problem: true,
};
const entryFields = Object.keys(fieldsOfEntry) as readonly (keyof LibraryEntry)[];

const isText = (value: unknown): boolean => typeof value === 'string';

function hasFields<Name extends string>(
  value: unknown,
  names: readonly Name[],
): value is Record<Name, unknown> {
  return typeof value === 'object' && value !== null && names.every((name) => Object.hasOwn(value, name));
}
