import { basename } from 'node:path';
import { failed, headlineOf, succeeded } from '../../../article';
import { articleOfText } from '../../../article/bridge/articles';
import type { Answers } from '../../../article/bridge/contract';
import { whereIs } from '../../library';
import { recoveriesIn, wentElsewhere } from '../../machine/journals-left';
import type { Machine } from '../../machine/machine';
import { nameNow } from '../../machine/name-now';
import { putBack } from '../../storage';

export function articleAnswers<Asker>(machine: Machine<Asker>): Answers<Asker>['article'] {
  const { articles, library, disk, windows } = machine;
  return {
    async open({ name }, asker) {
      const opened = await library.library();
      if (!opened.ok) return opened;
      const folder = opened.value.pathOf(await nameNow(machine, name));
      if (await wentElsewhere(machine, opened.value, folder))
        return failed({ kind: 'no-article', at: folder });
      const answer = await articles.open(folder, asker);
      if (answer.ok) machine.recent.opened(answer.value.name, opened.value.pathOf(answer.value.name));
      return answer;
    },

    async elsewhere({ name }, asker) {
      const owner = articles.ownerOf(await nameNow(machine, name));
      const elsewhere = owner !== undefined && owner !== asker;
      if (elsewhere) windows.bringToFront(owner);
      return succeeded({ elsewhere });
    },

    record: ({ name, ...batch }, asker) => articles.record(name, batch, asker),

    replace: ({ name, sequence, text }, asker) =>
      articles.replace(name, sequence, articleOfText(text), asker),

    close: ({ name }, asker) => articles.close(name, asker),

    async resolve({ name, keep }, asker) {
      const working = articles.working(name, asker);
      if (!working.ok) return working;
      const resolved = await working.value.resolve(keep);
      // Scenario: the folder was put back, or the other program took its change back, before the person pressed. Then there
      // is nothing to choose any more, and all is well.
      const isWell = resolved.ok || resolved.problem.kind === 'out-of-step';
      return isWell ? articles.opened(name, asker) : resolved;
    },

    async recoveries() {
      const opened = await library.library();
      if (!opened.ok) return opened;
      const found = await recoveriesIn(machine, opened.value);
      if (!found.ok) return found;
      const recoveries = found.value.map(({ folder, article }) => {
        return { id: article.id, name: basename(folder), headline: headlineOf(article) };
      });
      return succeeded({ recoveries });
    },

    async putBack({ name }) {
      const opened = await library.library();
      if (!opened.ok) return opened;
      const folder = opened.value.pathOf(name);
      const put = await putBack({
        disk,
        folder,
        journals: machine.journals,
        whereIs: (id) => whereIs(disk, opened.value, id),
        by: machine.choices.get().preferences.name,
      });
      return put.ok || put.problem.kind === 'already-there' ? succeeded(null) : failed(put.problem);
    },
  };
}
