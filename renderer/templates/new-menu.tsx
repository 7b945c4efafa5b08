import { ChevronDown } from 'lucide-react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Separator } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { templateTitle } from '../../article/bridge/template-title';
import { type Beginning, shippedTemplates } from '../../article/bridge/templates';
import { IconButton } from '../ui/button';
import { Popover } from '../ui/popover';

/** What is offered to begin with and about templates; `onKeep` is absent while no article is open. */
export interface Templates {
  readonly kept: readonly string[];
  readonly onKeep: (() => void) | undefined;
  readonly onManage: () => void;
}

/** A new article: blank, from a template that came with the program, or from a kept one. */
export function NewMenu({
  templates: { kept, onKeep, onManage },
  onNew,
}: {
  templates: Templates;
  onNew: (from: Beginning) => void;
}) {
  const { t } = useTranslation();
  return (
    <MenuTrigger>
      <IconButton label={t('template.newFrom')} icon={ChevronDown} />
      <Popover className="popover" placement="bottom end">
        <Menu className="popover-list" aria-label={t('template.newFrom')}>
          <MenuItem className="popover-row" onAction={() => onNew('nothing')}>
            {t('template.blank')}
          </MenuItem>
          <MenuSection>
            <Header className="popover-head">{t('template.shipped')}</Header>
            {shippedTemplates.map((template) => (
              <MenuItem key={template} id={template} className="popover-row" onAction={() => onNew(template)}>
                {t(`template.${template}`)}
              </MenuItem>
            ))}
          </MenuSection>
          {kept.length > 0 && (
            <MenuSection>
              <Header className="popover-head">{t('template.kept')}</Header>
              {kept.map((name) => (
                // Named apart from what came with the program, for a person may call theirs so too.
                <MenuItem
                  key={name}
                  id={`kept ${name}`}
                  className="popover-row"
                  onAction={() => onNew({ kept: name })}
                >
                  {templateTitle(name)}
                </MenuItem>
              ))}
            </MenuSection>
          )}
          <Separator className="popover-line" />
          <MenuItem className="popover-row" isDisabled={onKeep === undefined} onAction={() => onKeep?.()}>
            {t('template.keep')}
          </MenuItem>
          <MenuItem className="popover-row" onAction={onManage}>
            {t('template.manage')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
