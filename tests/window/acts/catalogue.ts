import en from '../../../assets/locales/en.json';
import fr from '../../../assets/locales/fr.json';
import type { App } from '../app';

/** What the window may call it, in each of its languages. @param key `find.replaceAll` */
export function namesOf(key: string): string[] {
  return [en, fr].map((catalogue) => {
    const words = key.split('.').reduce<unknown>(within, catalogue);
    if (typeof words !== 'string') throw new Error(`The catalogues have no ${key}.`);
    return words.replace(/&(.)/g, '$1');
  });
}

function within(catalogue: unknown, key: string): unknown {
  return catalogue instanceof Object ? Reflect.get(catalogue, key) : undefined;
}

/** Any of those names as a whole; a gap in it is anything. */
export function called(...keys: readonly string[]): RegExp {
  const plain = (words: string) => words.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\{.*?\}\}/g, '.*');
  return new RegExp(`^(${keys.flatMap(namesOf).map(plain).join('|')})$`);
}

/** Chooses an item of the program's menu by its keys among `menu` in the catalogues, in whatever language it speaks. */
export async function choose(app: App, menu: string, item: string): Promise<void> {
  const first = await app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[0]?.label);
  const at = [en, fr].findIndex(({ menu: { file } }) => file === first);
  await app.menu(namesOf(`menu.${menu}`)[at] ?? '', namesOf(`menu.${item}`)[at] ?? '');
}
