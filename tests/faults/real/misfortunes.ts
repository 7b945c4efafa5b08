import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, lchownSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What befalls a real disk while someone works on it, and how its cause goes away. */
export interface Misfortune {
  /** Codes the disk may answer by. */
  readonly codes: readonly string[];
  /** Makes the empty place ready; called once for each run. */
  prepare(root: string): void;
  /** Befalls at some operation; false where the system does not let it now, and it is tried at the next. */
  strike(root: string, at: number): boolean;
  /** The cause is gone; also where it never struck. */
  heal(root: string): void;
}

const nobody = 65_534;
/** Folders in which a person's work stands; the program's own stays on a disk that is well. */
const shared = ['library', 'elsewhere'] as const;
const places = (root: string) => shared.map((name) => join(root, name));

/** A whole disk of one mebibyte, of which some room is left from the beginning. */
const full: Misfortune = {
  codes: ['ENOSPC'],
  prepare: (root) => mounted(root, 'size=1m'),
  strike(root, roomBytes) {
    const { bavail, bsize } = statfsSync(root);
    writeFileSync(join(root, filler), Buffer.alloc(Math.max(0, bavail * bsize - roomBytes)));
    return true;
  },
  heal: (root) => rmSync(join(root, filler), { force: true }),
};
/** Beside everything scenarios know of. */
const filler = '.filler';

const readOnly: Misfortune = {
  codes: ['EROFS'],
  prepare: (root) => {
    for (const place of places(root)) mounted(place, 'size=4m');
  },
  // The system refuses while a file is open for writing.
  strike(root) {
    const struck = places(root).every((place) => mountAgain(place, 'ro'));
    if (!struck) readOnly.heal(root);
    return struck;
  },
  heal: (root) => {
    for (const place of places(root)) mountAgain(place, 'rw');
  },
};

const foreign: Misfortune = {
  codes: ['EACCES', 'EPERM'],
  prepare(root) {
    if (isRoot()) own(root, nobody);
    become(nobody);
  },
  strike(root) {
    become(0);
    for (const place of places(root)) {
      if (isRoot()) own(place, 0);
      else for (const path of [place, ...foldersIn(place)]) chmodSync(path, 0o555);
    }
    become(nobody);
    return true;
  },
  heal(root) {
    become(0);
    for (const place of places(root)) {
      if (isRoot()) own(place, nobody);
      else for (const path of [place, ...foldersIn(place)]) chmodSync(path, 0o755);
    }
  },
};

export const misfortunes = { full, 'read-only': readOnly, foreign } as const satisfies Record<
  string,
  Misfortune
>;
export type MisfortuneName = keyof typeof misfortunes;

function mounted(place: string, options: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'marbre', place]);
}

function mountAgain(place: string, as: 'ro' | 'rw'): boolean {
  return spawnSync('mount', ['-o', `remount,${as}`, place], { stdio: 'ignore' }).status === 0;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Rights are of no use to test as root, who is above them. */
function become(user: number): void {
  if (isRoot()) process.seteuid?.(user);
}

function own(place: string, user: number): void {
  for (const path of [place, ...allIn(place)]) lchownSync(path, user, user);
}

function allIn(place: string): string[] {
  return readdirSync(place, { withFileTypes: true, recursive: true }).map(({ parentPath, name }) =>
    join(parentPath, name),
  );
}

function foldersIn(place: string): string[] {
  return readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name));
}
