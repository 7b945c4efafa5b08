import type { TFunction } from 'i18next';
import type { ImportReport } from '../../article/bridge/imports';
import type { Notice } from '../desk/notice-bar';
import { problemSentence } from '../words/problem-sentence';

/** Most refused files whose sentence stands in the notice; the list has them all. */
const mostTold = 3;

/** What is said when an import has ended: how many came in, what is to be looked at, what was refused or left. */
export function importNotice({ files, left }: ImportReport, t: TFunction, onShow: () => void): Notice {
  const refused = files.flatMap((each) => (each.became === 'refused' ? [each.problem] : []));
  const notes = files.flatMap((each) => (each.became === 'article' ? each.notes : []));
  const unsure = notes.filter(({ is }) => is === 'unsure').length;
  const words = [
    ...(unsure > 0 ? [t('library.unsure', { count: unsure })] : []),
    ...refused.slice(0, mostTold).map((problem) => problemSentence(problem, t)),
    ...(refused.length > mostTold ? [t('imports.moreRefused', { count: refused.length - mostTold })] : []),
    ...(left.length > 0 ? [t('imports.left', { count: left.length })] : []),
  ];
  const isWorthSeeing = files.length > 1 || left.length > 0 || notes.length > 0;
  return {
    tone: refused.length > 0 || left.length > 0 ? 'alarm' : 'note',
    title: t('library.imported', { count: files.length - refused.length }),
    words: words.join(' '),
    ...(isWorthSeeing ? { act: { words: t('imports.show'), do: onShow } } : {}),
  };
}
