import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import './empty.css';

/** What stands where a list or an article would: why it is empty and what to do next. */
export function Empty({
  title,
  heading = false,
  icon: Icon,
  children,
  actions,
}: {
  title: string;
  /** For what stands in place of the article: the title is the window's heading then. */
  heading?: boolean;
  icon?: LucideIcon;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  const Title = heading ? 'h1' : 'p';
  return (
    <div className="empty">
      {Icon && <Icon size={28} strokeWidth={1.5} aria-hidden />}
      <Title className="empty-title">{title}</Title>
      {children !== undefined && <p className="empty-words">{children}</p>}
      {actions !== undefined && <div className="empty-actions">{actions}</div>}
    </div>
  );
}
