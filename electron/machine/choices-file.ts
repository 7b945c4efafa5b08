import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/**
 * What was kept in the file; nothing where it is not there, or is no JSON object: what a person chose may be lost without
 * loss of work. Read in one go, for no window can be opened before.
 */
export function readChoices(file: string): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? { ...kept } : {};
  } catch {
    return {};
  }
}

/**
 * Puts the choices in the file's place, whole or not at all. In one go, because a program that ends waits for nothing.
 * Throws what the disk says; what stood there then stands.
 */
export function writeChoices(file: string, choices: object): void {
  const beside = `${file}.new`;
  const open = openSync(beside, 'w');
  try {
    writeFileSync(open, `${JSON.stringify(choices, undefined, 2)}\n`);
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
  renameSync(beside, file);
}
