import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answered } from '../../article/bridge/contract';
import { useBridge } from '../bridge/bridge';
import { Empty } from '../ui/empty';
import { Sheet } from '../ui/sheet';
import { editorKeys, type KeyLine, rowKeys } from './editor-keys';
import { keyWords } from './key-words';
import './help.css';

/** Every key, from where keys are stated: the menus and the editor's keymap. */
export function ShortcutsSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const bridge = useBridge();
  const [menus, setMenus] = useState<Answered<'menu', 'keys'>['menus']>();
  useEffect(() => {
    void bridge.menu.keys().then((answer) => {
      if (answer.ok) setMenus(answer.value.menus);
    });
  }, [bridge]);
  const shown = new Set((menus ?? []).flatMap(({ items }) => items.flatMap(({ keys }) => keys)));
  return (
    <Sheet title={t('shortcuts.title')} onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key. */}
      <section className="sheet-body help-sheet" aria-label={t('shortcuts.title')} tabIndex={0}>
        {menus === undefined ? (
          <Empty title={t('shortcuts.loading')} />
        ) : (
          [
            ...menus,
            { name: t('shortcuts.editor'), items: editorKeys(shown, t) },
            { name: t('shortcuts.list'), items: rowKeys(t) },
          ].map(({ name, items }) => <Keys key={name} title={name} lines={items} />)
        )}
      </section>
    </Sheet>
  );
}

function Keys({ title, lines }: { title: string; lines: readonly KeyLine[] }) {
  const { t } = useTranslation();
  return (
    <section>
      <h3 className="help-title">{title}</h3>
      <dl className="help-keys">
        {lines.map(({ name, keys }) => (
          <div key={name} className="help-line">
            <dt>{name}</dt>
            <dd>
              {[...new Set(keys.map((each) => keyWords(each, (key) => t(`shortcuts.key.${key}`))))].map(
                (words) => (
                  <kbd key={words}>{words}</kbd>
                ),
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
