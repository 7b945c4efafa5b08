import { randomUUID } from 'node:crypto';
import { type Outcome, succeeded } from '../../../article';
import type { Answers } from '../../../article/bridge/contract';
import { keepTemplate, type Library, listTemplates, removeTemplate, renameTemplate } from '../../library';
import type { Machine } from '../../machine/machine';

export function templateAnswers<Asker>(machine: Machine<Asker>): Answers<Asker>['templates'] {
  const { articles, disk } = machine;
  /** Does something to the templates of the library and tells the menus how they stand then. */
  const inLibrary = async <Value>(act: (library: Library) => Promise<Outcome<Value>>) => {
    const opened = await machine.library.library();
    if (!opened.ok) return opened;
    const done = await act(opened.value);
    const listed = await listTemplates(disk, opened.value.folder);
    if (listed.ok) machine.onTemplates(listed.value);
    return done;
  };
  const named = (done: Outcome<string>) => (done.ok ? succeeded({ template: done.value }) : done);
  return {
    list: () =>
      inLibrary(async ({ folder }) => {
        const listed = await listTemplates(disk, folder);
        return listed.ok ? succeeded({ kept: listed.value }) : listed;
      }),

    keep: ({ name, title }, asker) =>
      inLibrary(async (library) => {
        const working = articles.working(name, asker);
        if (!working.ok) return working;
        const { article, folder: from } = working.value;
        const given = { article, from, title, id: randomUUID(), nowMs: Date.now() };
        return named(await keepTemplate(disk, library.folder, given));
      }),

    rename: (asked) => inLibrary(async ({ folder }) => named(await renameTemplate(disk, folder, asked))),

    remove: ({ template }) =>
      inLibrary(async ({ folder }) => {
        const removed = await removeTemplate(disk, folder, template);
        return removed.ok ? succeeded(null) : removed;
      }),
  };
}
