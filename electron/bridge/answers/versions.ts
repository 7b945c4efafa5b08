import { succeeded } from '../../../article';
import type { Answers } from '../../../article/bridge/contract';
import type { Version } from '../../../article/bridge/versions';
import type { Machine } from '../../machine/machine';
import type { VersionEntry } from '../../storage';
import { formOf } from './hand-off-form';

export function versionAnswers<Asker>({ articles }: Machine<Asker>): Answers<Asker>['versions'] {
  return {
    async list({ name }, asker) {
      const working = articles.working(name, asker);
      if (!working.ok) return working;
      const listed = await working.value.versions();
      return listed.ok ? succeeded({ versions: listed.value.map(told) }) : listed;
    },

    async keep({ name, title }, asker) {
      const working = articles.working(name, asker);
      if (!working.ok) return working;
      const kept = await working.value.keepVersion(title);
      return kept.ok ? succeeded(told(kept.value)) : kept;
    },

    async read({ name, version }, asker) {
      const working = articles.working(name, asker);
      if (!working.ok) return working;
      const read = await working.value.version(version);
      return read.ok ? succeeded({ article: read.value }) : read;
    },

    async restore({ name, version }, asker) {
      const working = articles.working(name, asker);
      if (!working.ok) return working;
      const restored = await working.value.restoreVersion(version);
      return restored.ok ? succeeded(null) : restored;
    },
  };
}

function told({ file, at, kind, name, words, by }: VersionEntry): Version {
  const title = kind === 'handed-over' || name === undefined || name === '' ? null : name;
  const form = kind === 'handed-over' ? formOf(name) : undefined;
  return { id: file, at, kind, title, form, words, by };
}
