import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../article';
import { bytesWords } from '../words/bytes-words';
import { problemSentence } from '../words/problem-sentence';
import type { Weight } from './use-hand-off';

/** How much would leave: files and pictures with their size. */
export function WeightLine({ weight }: { weight: Outcome<Weight> | undefined }) {
  const { t, i18n } = useTranslation();
  if (weight === undefined) return <p className="hand-off-weight">{t('handOff.weighing')}</p>;
  if (!weight.ok) return <p role="alert">{problemSentence(weight.problem, t)}</p>;
  const { files, bytes, pictures, pictureBytes } = weight.value;
  const size = (count: number) => bytesWords(count, i18n.language);
  return (
    <p className="hand-off-weight">
      {[
        t('handOff.files', { count: files, size: size(bytes) }),
        ...(pictures > 0 ? [t('handOff.picturesIn', { count: pictures, size: size(pictureBytes) })] : []),
      ].join(' · ')}
    </p>
  );
}
