import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import './empty.css';

/** What stands where a list or an article would: why it is empty and what to do next. */
export function Empty({
  title,
  icon: Icon,
  children,
  actions,
}: {
  title: string;
  icon?: LucideIcon;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className="empty">
      {Icon && <Icon size={28} strokeWidth={1.5} aria-hidden />}
      <p className="empty-title">{title}</p>
      {children !== undefined && <p className="empty-words">{children}</p>}
      {actions !== undefined && <div className="empty-actions">{actions}</div>}
    </div>
  );
}
