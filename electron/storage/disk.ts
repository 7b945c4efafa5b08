/**
 * The road of storage, library and hand-off to the disk; all that is written takes it. Every method rejects with an error that carries an
 * errno `code` as Node's do (`ENOSPC`, `ENOENT` …); `onDisk` in disk-problem.ts turns them into problems. Small on
 * purpose: tests put a disk behind it whose every operation can fail, come up short, or be the last before a cut.
 */
export interface Disk {
  /**
   * `new`: for writing, rejects with EEXIST where something is. `append`: for writing at the end, created when
   * absent. `read`: for reading.
   */
  open(path: string, how: 'new' | 'append' | 'read'): Promise<OpenFile>;
  /** The whole file. */
  read(path: string): Promise<Uint8Array>;
  /** Atomic within one file system; what stood at `to` is replaced. EXDEV across file systems. */
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  /** One level; EEXIST where something is, ENOENT without a parent. */
  mkdir(path: string): Promise<void>;
  /** An empty folder. */
  rmdir(path: string): Promise<void>;
  readdir(path: string): Promise<readonly Entry[]>;
  /** Follows symbolic links. */
  stat(path: string): Promise<Facts>;
  /** Absolute path a symbolic link at the path names; undefined where anything else stands, ENOENT where nothing does. */
  readLink(path: string): Promise<string | undefined>;
  /** The names in a folder reach the disk. Only after it is a new, renamed or removed name durable. */
  syncFolder(path: string): Promise<void>;
}

export interface OpenFile {
  /** Writes some of the bytes, perhaps not all, and answers how many. */
  write(bytes: Uint8Array): Promise<number>;
  /** At most `length` bytes from `position`; fewer at the end of the file. */
  read(position: number, length: number): Promise<Uint8Array>;
  /** Bytes and facts reach the disk. Once it has failed, what was written through this file is lost: never try again. */
  sync(): Promise<void>;
  /** Bytes and length reach the disk. The same warning. */
  syncBytes(): Promise<void>;
  /** In bytes. */
  size(): Promise<number>;
  close(): Promise<void>;
}

export interface Entry {
  readonly name: string;
  /** `other`: symbolic links, sockets, devices. */
  readonly kind: EntryKind;
}

export interface Facts {
  readonly kind: EntryKind;
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970. A hint only: time and size do not show a change, a stamp does. */
  readonly modifiedMs: number;
}

export type EntryKind = 'file' | 'folder' | 'other';
