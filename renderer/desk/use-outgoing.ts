import { checkArticle, type Problem, stopsHandOff } from '../../article';
import { noneLost } from '../article/lost-pictures';
import type { OpenArticle } from '../article/open-article';
import { useBridge } from '../bridge/bridge';
import { type CopyForm, copiedAs } from '../copy/copied-as';
import { putOnClipboard } from '../copy/put-on-clipboard';
import type { Tell } from './use-notice';

/** What leaves by other ways than a hand-off: on paper, as PDF, by the clipboard. */
export function useOutgoing(
  open: OpenArticle | undefined,
  {
    tell,
    tellProblem,
    onCheck,
  }: { tell: Tell; tellProblem: (problem: Problem) => void; onCheck: () => void },
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
    // The whole article in HTML is a hand-off by the clipboard, and waits for what that waits for; its parts are only words.
    if (form === 'html' && !selected && isHeld(open)) {
      tell((t) => ({
        tone: 'alarm',
        title: t('copied.held'),
        words: t('handOff.blocked'),
        act: { words: t('copied.toCheck'), do: onCheck },
      }));
      return;
    }
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

function isHeld({ article, lostPictures }: OpenArticle): boolean {
  const lost = lostPictures.files() ?? noneLost;
  return stopsHandOff(checkArticle({ article, now: new Date().toISOString(), lost }));
}
