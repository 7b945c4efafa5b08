import { type Article, everyPart, partKinds } from '../../../article';
import { type Imported, importFile } from '../../library';
import { parseWords } from '../../library/import/parse-words';
import { nodeDisk, readArticleFolder } from '../../storage';
import type { Command } from '../command';
import { forEachOperand } from '../each';
import { openLibraryAt } from '../library-place';
import { outFolder } from '../out-folder';
import { partLine } from '../part-line';
import type { Say } from '../say';

/** `marbre import`: files become articles of a library, each told with its parts and all that was not simply taken over. */
export const importFiles: Command = {
  options: { library: 'value', parts: 'nothing' },
  required: ['library'],
  operands: 'some',
  run: async ({ operands, values, flags }, terminal) => {
    const { say, out, complain } = terminal;
    const folder = await outFolder(nodeDisk, values.get('library') ?? '');
    if (!folder.ok) {
      complain(say.problem(folder.problem));
      return 2;
    }
    const opened = await openLibraryAt(folder.value.path);
    if (!opened.ok) {
      complain(say.problem(opened.problem));
      await folder.value.leave();
      return 2;
    }
    const library = opened.value;
    const status = await forEachOperand(operands, terminal, async (path) => {
      const imported = await importFile(nodeDisk, library, path, {
        language: say('language'),
        parse: parseWords,
      });
      if (!imported.ok) return imported.problem;
      const folder = library.pathOf(imported.value.entry.name);
      const read = await readArticleFolder(nodeDisk, folder);
      out(`${path} → ${folder}`);
      if (read.ok)
        for (const line of partsTold(read.value.article, flags.has('parts'), say)) out(`  ${line}`);
      for (const line of notesOf(imported.value, say)) out(`  ${line}`);
      return 0;
    });
    await library.close();
    await folder.value.leave();
    return status;
  },
};

/** How many parts of each kind, or every part with its first words. */
function partsTold({ parts }: Article, each: boolean, say: Say): string[] {
  const all = [...everyPart(parts)];
  if (each) return all.map((part) => partLine(part, say));
  const counts = partKinds.map((kind) => ({ kind, count: all.filter(({ type }) => type === kind).length }));
  const told = counts.filter(({ count }) => count > 0).map(({ kind, count }) => `${say.part(kind)} ${count}`);
  return [told.join(', ')];
}

function notesOf({ unsure, setAside, dropped, mended }: Imported, say: Say): string[] {
  return [
    ...unsure.map(({ what, line }) => say.unsure(what, { line })),
    ...setAside.map(({ why, line, text }) => say.setAside(why, { line, text })),
    ...dropped.map(({ what, count, words }) => say.dropped(what, { count, words })),
    ...mended.map(({ at, what }) => say('mended', { at, what })),
  ];
}
