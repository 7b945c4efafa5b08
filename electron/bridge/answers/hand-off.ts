import {
  type Article,
  checkArticle,
  failed,
  type Outcome,
  type Problem,
  stopsHandOff,
  succeeded,
  toFragment,
} from '../../../article';
import type { Answers } from '../../../article/bridge/contract';
import type { HandOffForm } from '../../../article/bridge/hand-off';
import { handOff, weighExport } from '../../hand-off';
import { lostPictures, picturesIn } from '../../library';
import { exportOf } from '../../machine/export-of';
import { handOffOf, proposedPlace, rememberHandOff } from '../../machine/hand-offs';
import type { Machine } from '../../machine/machine';
import { pageOf } from '../../machine/page-of';
import { picturesLeave } from '../../machine/pictures-leave';
import { momentOf, onDisk, type WorkingArticle } from '../../storage';
import { formOf, wordOfForm } from './hand-off-form';

export function handOffAnswers<Asker>(machine: Machine<Asker>): Answers<Asker>['handOff'] {
  const { articles, choices, dialogs, disk } = machine;

  /** The article as it stands, when no error of the check stands in its way. */
  const ready = async (name: string, asker: Asker): Promise<Outcome<WorkingArticle>> => {
    const looked = articles.working(name, asker);
    if (!looked.ok) return looked;
    const lost = await lostPictures(looked.value.article.parts, picturesIn(disk, looked.value.folder));
    // Scenario: it was closed, or written in, while its pictures were looked for.
    const working = articles.working(name, asker);
    if (!working.ok) return working;
    const { article } = working.value;
    const findings = checkArticle({ article, now: new Date().toISOString(), lost });
    if (!stopsHandOff(findings)) return working;
    const errors = findings.filter(({ level }) => level === 'error').length;
    return failed({ kind: 'check-failed', at: name, errors });
  };

  /** What lies where the article was last handed off to, for a person to take up. */
  const handedOff = async (name: string, asker: Asker): Promise<Outcome<string>> => {
    const working = articles.working(name, asker);
    if (!working.ok) return working;
    const place = handOffOf(choices, working.value.article.id);
    if (place && (await isThere(place.path))) return succeeded(place.path);
    return failed({ kind: 'not-there', at: place?.path ?? name });
  };

  const isThere = async (path: string) => (await onDisk(path, () => disk.stat(path))).ok;

  return {
    preview: ({ name }, asker) => pageOf(machine, name, asker),

    async weigh({ name, shape }, asker) {
      const working = articles.working(name, asker);
      if (!working.ok) return working;
      const files = await exportOf(machine, working.value, shape);
      return files.ok ? onDisk(working.value.folder, () => weighExport(files.value)) : files;
    },

    async last({ name }, asker) {
      const working = articles.working(name, asker);
      if (!working.ok) return working;
      const versions = await working.value.versions();
      if (!versions.ok) return versions;
      for (const { kind, name: word, file, at, by } of versions.value) {
        const form = kind === 'handed-over' ? formOf(word) : undefined;
        if (!form) continue;
        const place = handOffOf(choices, working.value.article.id);
        // A newer hand-off than the one remembered was made elsewhere.
        const path = place?.version === file ? place.path : null;
        const there = path !== null && (await isThere(path));
        return succeeded({ last: { ...form, version: file, at, by, path, isThere: there } });
      }
      return succeeded({ last: null });
    },

    async deliver({ name, ...form }, asker) {
      const asked = await ready(name, asker);
      if (!asked.ok) return asked;
      const proposed = proposedPlace(choices, asked.value.article.id, name);
      const to = await dialogs.handOff(asker, { as: form.as, ...proposed });
      if (to === undefined) return failed({ kind: 'cancelled' });
      // Scenario: another window moved it to the trash, or chose another library, while the dialog stood.
      const working = await ready(name, asker);
      if (!working.ok) return working;
      const { article, folder } = working.value;
      // The dialog has asked already whether a zip file there may be replaced.
      const done = await handOff(disk, {
        article,
        pictures: picturesIn(disk, folder),
        own: folder,
        ...form,
        leave: picturesLeave(machine),
        to,
        chosen: true,
      });
      if (!done.ok) return done;
      // It may have been closed while it was written.
      const unremembered = await remember(articles.working(name, asker), article, form, done.value.path);
      return succeeded({ ...done.value, unremembered });
    },

    async copy({ name }, asker) {
      const working = await ready(name, asker);
      if (!working.ok) return working;
      const text = toFragment(working.value.article);
      machine.copy(text);
      return succeeded({ characters: text.length });
    },

    async reveal({ name }, asker) {
      const path = await handedOff(name, asker);
      if (!path.ok) return path;
      machine.reveal(path.value);
      return succeeded(null);
    },

    async drag({ name }, asker) {
      const path = await handedOff(name, asker);
      if (!path.ok) return path;
      machine.drag(asker, path.value);
      return succeeded(null);
    },
  };

  /** Keeps what was given as a version, and where it was put; what went wrong, or null. */
  async function remember(
    working: Outcome<WorkingArticle>,
    article: Article,
    form: HandOffForm,
    path: string,
  ): Promise<Problem | null> {
    const kept = working.ok ? await working.value.keepHandedOver(article, wordOfForm(form)) : working;
    const version = kept.ok ? kept.value.file : null;
    rememberHandOff(choices, article.id, { path, version, at: momentOf(Date.now()) });
    return kept.ok ? null : kept.problem;
  }
}
