import { checkArticle, failed, type Outcome, stopsHandOff, succeeded, toFragment } from '../../../article';
import type { Answers } from '../../../article/bridge/contract';
import { handOff, picturesIn } from '../../hand-off';
import type { Machine } from '../../machine/machine';
import { picturesLeave } from '../../machine/pictures-leave';
import type { WorkingArticle } from '../../storage';

export function handOffAnswers<Asker>(machine: Machine<Asker>): Answers<Asker>['handOff'] {
  const { articles, dialogs, disk } = machine;
  /** Where the last hand-off of this run of the program lies. */
  let last: string | undefined;

  /** The article as it stands, when no error of the check stands in its way. */
  const ready = (name: string, asker: Asker): Outcome<WorkingArticle> => {
    const working = articles.working(name, asker);
    if (!working.ok) return working;
    const { article } = working.value;
    const findings = checkArticle({ article, now: new Date().toISOString() });
    if (!stopsHandOff(findings)) return working;
    const errors = findings.filter(({ level }) => level === 'error').length;
    return failed({ kind: 'check-failed', at: name, errors });
  };

  return {
    async deliver({ name, shape, as }, asker) {
      const working = ready(name, asker);
      if (!working.ok) return working;
      const to = await dialogs.handOff(asker, { as, name });
      if (to === undefined) return failed({ kind: 'cancelled' });
      const { article, folder } = working.value;
      // The dialog has asked already whether a zip file there may be replaced.
      const done = await handOff(disk, {
        article,
        pictures: picturesIn(disk, folder),
        own: folder,
        shape,
        leave: picturesLeave(machine),
        as,
        to,
        chosen: true,
      });
      if (done.ok) last = done.value.path;
      return done;
    },

    copy({ name }, asker) {
      const working = ready(name, asker);
      if (!working.ok) return working;
      const text = toFragment(working.value.article);
      machine.copy(text);
      return succeeded({ characters: text.length });
    },

    reveal() {
      if (last === undefined) return failed({ kind: 'not-there', at: '' });
      machine.reveal(last);
      return succeeded(null);
    },
  };
}
