import type { Listed } from '../../library';
import type { Command } from '../command';
import { openLibraryAt } from '../library-place';
import type { Say } from '../say';

/** `marbre list`: the articles of a library, last changed first. */
export const list: Command = {
  options: { library: 'value', json: 'nothing' },
  required: ['library'],
  operands: 'none',
  run: async ({ values, flags }, { say, out, complain, progress }) => {
    const opened = await openLibraryAt(values.get('library') ?? '', {
      onProgress: ({ done, of }) => progress(say('reading', { done, of })),
    });
    if (!opened.ok) {
      complain(say.problem(opened.problem));
      return 2;
    }
    const { entries } = await opened.value.list();
    await opened.value.close();
    progress('');
    if (flags.has('json')) out(JSON.stringify(entries, null, 2));
    else for (const entry of entries) out(lineOf(entry, say));
    return 0;
  },
};

/** Columns: changed, status, words, folder, headline or what is wrong. */
function lineOf({ name, modifiedAt, status, words, headline, problem }: Listed, say: Say): string {
  const unreadable = problem !== null && problem.kind !== 'newer-format';
  const told = problem ? say.problem(problem) : headline;
  const state = unreadable ? say('unreadable') : say.status(status);
  const count = unreadable ? '' : String(words);
  return [modifiedAt.slice(0, 16).replace('T', ' '), state.padEnd(12), count.padStart(6), name, told].join(
    '  ',
  );
}
