import type { LucideIcon } from 'lucide-react';
import type { Ref } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import { Hint } from './hint';
import './button.css';

type Look = 'primary' | 'plain' | 'quiet';

/** A button with words, an icon before them if given. One primary button a screen. */
export function Button({
  look = 'plain',
  icon: Icon,
  children,
  ...rest
}: Omit<ButtonProps, 'children' | 'className'> & { look?: Look; icon?: LucideIcon; children: string }) {
  return (
    <AriaButton {...rest} className={`button button-${look}`}>
      {Icon && <Icon size={16} aria-hidden />}
      <span>{children}</span>
    </AriaButton>
  );
}

/** A button of one icon; its label is read aloud and shown after a moment. */
export function IconButton({
  label,
  icon: Icon,
  pressed,
  ref,
  ...rest
}: Omit<ButtonProps, 'children' | 'className' | 'aria-label'> & {
  label: string;
  icon: LucideIcon;
  /** For a button that shows and hides something. */
  pressed?: boolean;
  ref?: Ref<HTMLButtonElement>;
}) {
  return (
    <Hint label={label}>
      <AriaButton
        {...rest}
        {...(ref === undefined ? {} : { ref })}
        {...(pressed === undefined ? {} : { 'aria-expanded': pressed })}
        aria-label={label}
        className="icon-button"
      >
        <Icon size={18} aria-hidden />
      </AriaButton>
    </Hint>
  );
}
