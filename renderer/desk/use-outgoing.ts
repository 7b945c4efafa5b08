import type { Problem } from '../../article';
import type { OpenArticle } from '../article/open-article';
import { useBridge } from '../bridge/bridge';
import { type CopyForm, copiedAs } from '../copy/copied-as';
import { putOnClipboard } from '../copy/put-on-clipboard';
import type { Telling } from './notice-bar';

/** What leaves by other ways than a hand-off: on paper, as PDF, by the clipboard. */
export function useOutgoing(
  open: OpenArticle | undefined,
  { tell, tellProblem }: { tell: (telling: Telling) => void; tellProblem: (problem: Problem) => void },
) {
  const bridge = useBridge();
  return {
    print: () => void print(),
    savePdf: () => void savePdf(),
    copyRich: () => void copy('rich'),
    copyHtml: () => void copy('html'),
    copyPlain: () => void copy('plain'),
  };

  async function print() {
    if (open === undefined) return;
    await open.flush();
    const answer = await bridge.paper.print({ name: open.name });
    if (!answer.ok) tellProblem(answer.problem);
  }

  async function savePdf() {
    if (open === undefined) return;
    await open.flush();
    const answer = await bridge.paper.savePdf({ name: open.name });
    if (answer.ok) tell((t) => ({ tone: 'note', title: t('paper.saved'), words: answer.value.path }));
    else tellProblem(answer.problem);
  }

  async function copy(form: CopyForm) {
    if (open === undefined) return;
    const selected = open.session?.selected();
    const copied = copiedAs(form, open.article, selected);
    if (await putOnClipboard(copied, () => bridge.program.copy()))
      tell((t) => ({
        tone: 'note',
        title: t(selected ? 'copied.selection' : 'copied.article'),
        words: t(`copied.hint.${form}`),
      }));
    else tellProblem({ kind: 'not-copied' });
  }
}
