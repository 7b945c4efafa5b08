import { Info, TriangleAlert } from 'lucide-react';
import type { Picture } from '../../article';
import { restrictsUse } from '../../article/pictures/restrictions';
import { useSetting } from '../editor/setting';
import './figure-instructions.css';

/** What the picture's supplier asks; a limit of its use stands out, and is said in words, not by colour alone. */
export function FigureInstructions({ picture: { instructions } }: { picture: Picture }) {
  const { words } = useSetting();
  if (instructions === undefined) return null;
  const limits = restrictsUse(instructions);
  const Icon = limits ? TriangleAlert : Info;
  return (
    <p
      contentEditable={false}
      className={`figure-instructions ${limits ? 'figure-instructions-limit' : ''}`}
      role="note"
    >
      <Icon size={16} aria-hidden />
      <span>
        <strong>{limits ? words.pictureLimits : words.pictureInstructions}</strong> {instructions}
      </span>
    </p>
  );
}
