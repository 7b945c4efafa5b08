import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answered } from '../../article/bridge/contract';
import { useBridge } from '../bridge/bridge';
import { bytesWords } from '../words/bytes-words';

/** How much room versions and pictures take on the disk. `of` is anything that changes when they do. */
export function KeptLine({ name, of }: { name: string; of: unknown }) {
  const { t, i18n } = useTranslation();
  const bridge = useBridge();
  const [kept, setKept] = useState<Answered<'copies', 'weigh'>>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `of` has it weighed again.
  useEffect(() => {
    let wanted = true;
    void bridge.copies.weigh({ name }).then((answer) => {
      // A size that cannot be told is no reason for an alarm: the list beside it says what is wrong with the folder.
      if (wanted) setKept(answer.ok ? answer.value : undefined);
    });
    return () => {
      wanted = false;
    };
  }, [bridge, name, of]);
  if (kept === undefined) return null;
  const size = (bytes: number) => bytesWords(bytes, i18n.language);
  return (
    <p className="field-hint">
      {[
        t('versions.keptVersions', { count: kept.versions, size: size(kept.versionBytes) }),
        t('versions.keptPictures', { count: kept.pictures, size: size(kept.pictureBytes) }),
      ].join(' · ')}
    </p>
  );
}
