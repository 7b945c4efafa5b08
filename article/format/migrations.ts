import { currentFormat } from './format';

export type Json = { [name: string]: unknown };

/** One step between formats, named for what it changes; it takes and gives the whole of `article.json`. */
export interface Migration {
  readonly name: string;
  /** The format number it leads from; it leads to the next. */
  readonly from: number;
  readonly up: (article: Json) => Json;
}

/** Every step ever taken, in order. A released step is never edited; a new one is added. None yet: format 1 is the first. */
export const migrations: readonly Migration[] = [];

/** The article in the format `to`, taken there step by step. Throws when a step is missing: a bug, named. */
export function migrate(
  article: Json,
  from: number,
  steps: readonly Migration[] = migrations,
  to: number = currentFormat,
): Json {
  let migrated = article;
  for (let format = from; format < to; format++) {
    const step = steps.find((migration) => migration.from === format);
    if (!step)
      throw new Error(`No migration leads from format ${format} to ${format + 1}; add one to migrations.ts.`);
    migrated = { ...step.up(migrated), format: format + 1 };
  }
  return migrated;
}
