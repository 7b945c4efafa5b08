import { CircleAlert, Info, type LucideIcon, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './button';
import './banner.css';

const icons: Record<'note' | 'alarm', LucideIcon> = { note: Info, alarm: CircleAlert };

/** A strip over the article: what happened, what is safe, what can be done. An alarm is read aloud at once. */
export function Banner({
  tone,
  title,
  children,
  actions,
  onDismiss,
}: {
  tone: 'note' | 'alarm';
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  onDismiss?: () => void;
}) {
  const { t } = useTranslation();
  const Icon = icons[tone];
  return (
    <div className={`banner banner-${tone}`} role={tone === 'alarm' ? 'alert' : 'status'}>
      <Icon size={18} aria-hidden className="banner-icon" />
      <div className="banner-words">
        <strong>{title}</strong>
        {children !== undefined && <div>{children}</div>}
      </div>
      {actions !== undefined && <div className="banner-actions">{actions}</div>}
      {onDismiss && <IconButton label={t('banner.dismiss')} icon={X} onPress={onDismiss} />}
    </div>
  );
}
