import { join } from 'node:path';
import { checkRules, slugOf } from '../../../article';
import { exportShapes, handOff } from '../../hand-off';
import { freeFolderName } from '../../library';
import { nodeDisk } from '../../storage';
import type { Command } from '../command';
import { forEachOperand } from '../each';
import { type NamedArticle, openNamed } from '../open-article';
import { outFolder } from '../out-folder';

/** `marbre export`: what the web team gets, a folder or zip an article. */
export const exportArticles: Command = {
  options: { out: 'value', shape: 'value', zip: 'nothing' },
  required: ['out'],
  operands: 'some',
  run: async ({ operands, values, flags }, terminal) => {
    const { say, out, complain } = terminal;
    const asked = values.get('shape') ?? 'page';
    const shape = exportShapes.find((known) => known === asked);
    if (!shape) {
      complain(say('unknown-shape', { shape: asked, shapes: exportShapes.join(', ') }));
      return 2;
    }
    const as = flags.has('zip') ? 'zip' : 'folder';
    const folder = await outFolder(nodeDisk, values.get('out') ?? '');
    if (!folder.ok) {
      complain(say.problem(folder.problem));
      return 2;
    }
    // Two folders may have one id, copied in a file manager: what went out for one is not the other's earlier export.
    const taken = new Set<string>();
    const status = await forEachOperand(operands, terminal, async (path) => {
      const opened = await openNamed(nodeDisk, path);
      if (!opened.ok) return opened.problem;
      // Of all the check finds, this alone holds back what a person asks for by name: it is a promise to someone outside.
      const { article } = opened.value;
      const [held] = checkRules.embargo({ article, now: new Date().toISOString(), lost: new Set() });
      if (held) {
        opened.value.close();
        complain(say('held-back', { article: path, sentence: say.finding(held) }));
        return 1;
      }
      const to = join(folder.value.path, `${nameOf(opened.value)}${as === 'zip' ? '.zip' : ''}`);
      const handed = await handOff(nodeDisk, { ...opened.value, shape, as, to, taken }).finally(
        opened.value.close,
      );
      if (!handed.ok) return handed.problem;
      taken.add(handed.value.path);
      out(handed.value.path);
      return 0;
    });
    await folder.value.leave();
    return status;
  },
};

/** Slug, headline or the name of its folder, as a name every system takes. */
function nameOf({ article, name }: NamedArticle): string {
  return freeFolderName(slugOf(article, name), []);
}
