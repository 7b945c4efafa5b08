import { basename, dirname } from 'node:path';
import type { Disk, Entry, OpenFile } from '../../../electron/storage';
import { type Change, type Decision, decisionOf, type Left } from './left';

/**
 * A disk in memory that knows what has reached the platter and what has not, after the method of SQLite's crash
 * tests: bytes are durable after their file's sync, names after their folder's. It can fail the Nth operation, once
 * or from then on, and be cut after the Nth; `afterCut` answers a disk as a power cut may have left it.
 *
 * A rename between two folders is one entry of a journal, as on ext4, XFS, Btrfs, APFS and NTFS: both folders have it or
 * neither. A disk without a journal (FAT, exFAT) may keep one half of it; nothing a program does helps there but a copy.
 */
export interface SimulatedDisk extends Disk {
  /** Operations so far, one line each. */
  readonly log: readonly string[];
  /** How often a fault came about: an operation refused, a write cut short. */
  readonly fired: number;
  /** Resolves at the first operation after the cut; that operation and all later ones never end. */
  readonly cut: Promise<void>;
  /** No further fault. */
  heal(): void;
  /** As a cut leaves this disk. */
  afterCut(left: Left, faults?: Faults): SimulatedDisk;
  /** Another program, on a disk that obeys it: the file is replaced at once, durably, by a rename; no operation of ours. */
  writeOutside(path: string, bytes: Uint8Array): void;
  /** Another program, on a disk that obeys it: the folder goes at once, durably, with all in it. */
  removeOutside(path: string): void;
  /** The bytes of a file as any program reads them; nothing where none is. */
  look(path: string): Buffer | undefined;
  /** Every path there, folders ending in `/`. */
  paths(): string[];
  /** What is there, without what is random in it: two disks that print alike recover alike. */
  print(): string;
}

export interface Faults {
  /** The operation to fail, counted from 1, with the code it fails with. */
  readonly fail?: { readonly at: number; readonly code: string; readonly forEver?: boolean };
  /** The write to fall short: half its bytes are taken; `silently` it is answered as whole. */
  readonly short?: { readonly at: number; readonly silently?: boolean; readonly forEver?: boolean };
  /** The last operation to be done. */
  readonly cutAfter?: number;
}

interface FileNode {
  readonly kind: 'file';
  bytes: Buffer;
  durable: Buffer;
  /** A sync has failed: the pages count as clean, no later sync writes them. */
  lost: boolean;
}
interface FolderNode {
  readonly kind: 'folder';
  names: Map<string, Node>;
  durable: Map<string, Node>;
  pending: NameChange[];
}
interface NameChange extends Change {
  make(names: Map<string, Node>): void;
  /** The other half of a rename between two folders, and the folder it stands in. */
  twin?: { readonly folder: FolderNode; readonly change: NameChange };
}
type Node = FileNode | FolderNode;

const noFaults: Faults = {};
/** Operations that allocate room, which are those a full disk refuses. */
const allocating = new Set(['open new', 'open append', 'write', 'mkdir', 'rename']);
/** Operations that take a descriptor. */
const opening = new Set(['open new', 'open append', 'open read', 'read', 'readdir', 'sync folder']);
const reading = new Set(['open read', 'read', 'readdir', 'read link', 'stat', 'size', 'close']);

export function simulatedDisk(faults: Faults = noFaults, root: FolderNode = newFolder()): SimulatedDisk {
  let now = faults;
  const log: string[] = [];
  let fired = 0;
  let tellCut = () => {};
  const cut = new Promise<void>((resolve) => {
    tellCut = resolve;
  });

  const step = async (operation: string, path: string): Promise<'half' | 'lie' | undefined> => {
    log.push(`${operation} ${path}`);
    const count = log.length;
    if (now.cutAfter !== undefined && count > now.cutAfter) {
      tellCut();
      await new Promise(() => {});
    }
    const { fail, short } = now;
    if (fail && meets(fail, count) && refuses(fail.code, operation)) {
      fired += 1;
      if (operation === 'sync') mark(path);
      throw errno(fail.code, operation, path);
    }
    if (!short || !meets(short, count) || operation !== 'write') return undefined;
    fired += 1;
    return short.silently ? 'lie' : 'half';
  };
  const mark = (path: string) => {
    const node = findOrNone(path);
    if (node?.kind === 'file') node.lost = true;
  };
  const findOrNone = (path: string): Node | undefined => {
    let node: Node | undefined = root;
    for (const name of path.split('/').filter(Boolean)) {
      if (node?.kind !== 'folder') return undefined;
      node = node.names.get(name);
    }
    return node;
  };
  const find = (path: string, operation: string): Node => {
    const node = findOrNone(path);
    if (!node) throw errno('ENOENT', operation, path);
    return node;
  };
  const folderAt = (path: string, operation: string): FolderNode => {
    const node = find(path, operation);
    if (node.kind !== 'folder') throw errno('ENOTDIR', operation, path);
    return node;
  };
  const change = (folder: FolderNode, make: NameChange['make'], removes = false): NameChange => {
    const made = { make, removes };
    make(folder.names);
    folder.pending.push(made);
    return made;
  };

  const openFile = (node: FileNode, path: string): OpenFile => ({
    async write(bytes) {
      const short = await step('write', path);
      const taken = short ? bytes.subarray(0, Math.max(1, bytes.length >> 1)) : bytes;
      node.bytes = Buffer.concat([node.bytes, taken]);
      return short === 'lie' ? bytes.length : taken.length;
    },
    async read(position, length) {
      await step('read', path);
      return Buffer.from(node.bytes.subarray(position, position + length));
    },
    async sync() {
      await step('sync', path);
      if (!node.lost) node.durable = node.bytes;
    },
    async syncBytes() {
      await step('sync', path);
      if (!node.lost) node.durable = node.bytes;
    },
    async size() {
      await step('size', path);
      return node.bytes.length;
    },
    async close() {
      await step('close', path);
    },
  });

  return {
    log,
    get fired() {
      return fired;
    },
    cut,
    heal() {
      now = noFaults;
    },
    afterCut: (left, faults = noFaults) =>
      simulatedDisk(faults, survivor(root, decisionOf(left), new Map(), new Map()) as FolderNode),
    writeOutside(path, bytes) {
      const folder = folderAt(dirname(path), 'open');
      const file: FileNode = {
        kind: 'file',
        bytes: Buffer.from(bytes),
        durable: Buffer.from(bytes),
        lost: false,
      };
      // Whatever of ours is still on its way to the disk comes before it.
      settle(folder);
      folder.names.set(basename(path), file);
      folder.durable.set(basename(path), file);
    },
    removeOutside(path) {
      const folder = folderAt(dirname(path), 'open');
      settle(folder);
      folder.names.delete(basename(path));
      folder.durable.delete(basename(path));
    },
    look(path) {
      const node = findOrNone(path);
      return node?.kind === 'file' ? node.bytes : undefined;
    },
    paths: () => pathsOf(root, ''),
    print: () => printOf(root),
    async open(path, how) {
      await step(`open ${how}`, path);
      const folder = folderAt(dirname(path), 'open');
      const there = folder.names.get(basename(path));
      if (there && how === 'new') throw errno('EEXIST', 'open', path);
      if (there?.kind === 'folder') throw errno('EISDIR', 'open', path);
      if (there) return openFile(there, path);
      if (how === 'read') throw errno('ENOENT', 'open', path);
      const file: FileNode = { kind: 'file', bytes: Buffer.alloc(0), durable: Buffer.alloc(0), lost: false };
      change(folder, (names) => names.set(basename(path), file));
      return openFile(file, path);
    },
    async read(path) {
      await step('read', path);
      const node = find(path, 'read');
      if (node.kind === 'folder') throw errno('EISDIR', 'read', path);
      return Buffer.from(node.bytes);
    },
    async rename(from, to) {
      await step('rename', `${from} -> ${to}`);
      const node = find(from, 'rename');
      const [source, target] = [folderAt(dirname(from), 'rename'), folderAt(dirname(to), 'rename')];
      const there = target.names.get(basename(to));
      if (there?.kind === 'folder' && there.names.size > 0) throw errno('ENOTEMPTY', 'rename', to);
      if (there && there.kind !== node.kind) throw errno('ENOTDIR', 'rename', to);
      const enter = (names: Map<string, Node>) => names.set(basename(to), node);
      const leave = (names: Map<string, Node>) => names.delete(basename(from));
      if (source === target)
        change(source, (names) => {
          leave(names);
          enter(names);
        });
      else {
        const [entered, left] = [change(target, enter), change(source, leave)];
        entered.twin = { folder: source, change: left };
        left.twin = { folder: target, change: entered };
      }
    },
    async unlink(path) {
      await step('unlink', path);
      if (find(path, 'unlink').kind === 'folder') throw errno('EISDIR', 'unlink', path);
      change(folderAt(dirname(path), 'unlink'), (names) => names.delete(basename(path)), true);
    },
    async mkdir(path) {
      await step('mkdir', path);
      const folder = folderAt(dirname(path), 'mkdir');
      if (findOrNone(path)) throw errno('EEXIST', 'mkdir', path);
      const made = newFolder();
      change(folder, (names) => names.set(basename(path), made));
    },
    async rmdir(path) {
      await step('rmdir', path);
      if (folderAt(path, 'rmdir').names.size > 0) throw errno('ENOTEMPTY', 'rmdir', path);
      change(folderAt(dirname(path), 'rmdir'), (names) => names.delete(basename(path)), true);
    },
    async readdir(path) {
      await step('readdir', path);
      return [...folderAt(path, 'readdir').names].map(([name, { kind }]): Entry => ({ name, kind }));
    },
    async stat(path) {
      await step('stat', path);
      const node = find(path, 'stat');
      return { kind: node.kind, size: node.kind === 'file' ? node.bytes.length : 0, modifiedMs: 0 };
    },
    async readLink(path) {
      await step('read link', path);
      find(path, 'readlink');
      return undefined;
    },
    async syncFolder(path) {
      await step('sync folder', path);
      settle(folderAt(path, 'syncFolder'));
    },
  };
}

function newFolder(): FolderNode {
  return { kind: 'folder', names: new Map(), durable: new Map(), pending: [] };
}

/** Changes of a folder's names reach the disk, the first ones made first; with a rename its other half does. */
function settle(folder: FolderNode, count = folder.pending.length): void {
  const settled = folder.pending.splice(0, count);
  for (const { make } of settled) make(folder.durable);
  for (const { twin } of settled) if (twin) settle(twin.folder, twin.folder.pending.indexOf(twin.change) + 1);
}

function meets({ at, forEver = false }: { at: number; forEver?: boolean }, count: number): boolean {
  return forEver ? count >= at : count === at;
}

function refuses(code: string, operation: string): boolean {
  if (code === 'EMFILE') return opening.has(operation);
  if (code === 'ENOSPC' || code === 'EDQUOT') return allocating.has(operation);
  return code === 'EROFS' ? !reading.has(operation) : true;
}

function errno(code: string, operation: string, path: string): Error {
  return Object.assign(new Error(`${code}: simulated, ${operation} '${path}'`), { code });
}

/** What a cut leaves of a node; the same file under two names stays the same file, and half a rename is none. */
function survivor(node: Node, left: Decision, known: Map<Node, Node>, told: Map<NameChange, boolean>): Node {
  const already = known.get(node);
  if (already) return already;
  if (node.kind === 'file') {
    const whole = node.bytes.subarray(0, node.durable.length).equals(node.durable);
    const bytes = whole ? left.bytes(node.bytes, node.durable) : node.durable;
    const file: FileNode = { kind: 'file', bytes, durable: bytes, lost: false };
    known.set(node, file);
    return file;
  }
  const names = new Map(node.durable);
  const kept = new Set(left.names(node.pending));
  for (const change of node.pending) {
    const isKept = told.get(change) ?? kept.has(change);
    if (change.twin) told.set(change.twin.change, isKept);
    if (isKept) change.make(names);
  }
  const entries = [...names].map(([name, inner]) => [name, survivor(inner, left, known, told)] as const);
  const folder: FolderNode = {
    kind: 'folder',
    names: new Map(entries),
    durable: new Map(entries),
    pending: [],
  };
  known.set(node, folder);
  return folder;
}

function pathsOf(folder: FolderNode, at: string): string[] {
  return [...folder.names].flatMap(([name, node]) => {
    const path = `${at}/${name}`;
    return node.kind === 'file' ? [path] : [`${path}/`, ...pathsOf(node, path)];
  });
}

function printOf(folder: FolderNode): string {
  const lines = [...folder.names].map(([name, node]) =>
    node.kind === 'file' ? `${name}=${node.bytes.toString('latin1')}` : `${name}(${printOf(node)})`,
  );
  return lines
    .sort()
    .join('\n')
    .replaceAll(/[0-9a-f]{6}(?=\.marbre-temp)|(?<="token":")[^"]*/g, '');
}
