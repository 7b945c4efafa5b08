import { charactersIn } from './characters-in';
import type { Counts, Measure } from './counts';
import { wordsIn } from './words-in';

/** Counts a text on its own. A column is hyphenated, so its lines are full but the last of each paragraph or break. */
export function countText(text: string, { language, charactersPerLine }: Measure): Counts {
  const whole = charactersIn(text);
  let lines = 0;
  if (text.includes('\n')) {
    for (const line of text.split('\n'))
      lines += Math.ceil(charactersIn(line).characters / charactersPerLine);
  } else lines = Math.ceil(whole.characters / charactersPerLine);
  return { words: wordsIn(text, language), ...whole, lines };
}
