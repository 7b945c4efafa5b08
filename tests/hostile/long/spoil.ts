import type { Plugin } from 'vite';
import type { SeededBug } from '../seeded-bugs';

/** Loads the program's source with the one mistake in it; the file itself is never touched. */
export function spoil({ file, right, wrong }: SeededBug): Plugin {
  let met = false;
  return {
    name: 'seeded-bug',
    enforce: 'pre',
    transform(code, id) {
      if (!id.split('?')[0]?.endsWith(`/${file}`)) return undefined;
      if (!code.includes(right)) throw new Error(`${file} has no ${right}: the seeded bug is out of date.`);
      met = true;
      return code.replace(right, () => wrong);
    },
    buildEnd() {
      if (!met) throw new Error(`${file} was never loaded.`);
    },
  };
}
