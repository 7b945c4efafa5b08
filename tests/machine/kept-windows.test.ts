import { expect, test } from 'vitest';
import {
  type Choices,
  type ChoicesKept,
  firstChoices,
  firstWindow,
  mostWindows,
} from '../../electron/machine/choices';
import { KeptWindows } from '../../electron/machine/kept-windows';

function keeping(windows: Choices['windows'] = []) {
  let choices: Choices = { ...firstChoices, windows };
  const kept: ChoicesKept = {
    get: () => choices,
    set: (changed) => {
      choices = { ...choices, ...changed };
    },
  };
  return { open: new KeptWindows<string>(kept), articles: () => articlesOf(choices.windows) };
}

const on = (article: string) => ({ ...firstWindow, place: { article, selection: null, top: null } });
const articlesOf = (windows: Choices['windows']) => windows.map(({ place }) => place?.article);

/** Three windows on three articles; `c` was opened last. */
function three() {
  const keeper = keeping();
  for (const name of ['a', 'b', 'c']) keeper.open.opened(name, on(name));
  return keeper;
}

test('a first start opens one window', () => {
  expect(keeping().open.atStart()).toEqual([firstWindow]);
});

test('a start opens what stood open, the one in front last', () => {
  const { open, articles } = three();
  open.inFront('a');
  expect(articles()).toEqual(['b', 'c', 'a']);
  expect(open.front()).toBe('a');
});

test('a window closed by itself is not opened again', () => {
  const { open, articles } = three();
  open.closed('b');
  expect(articles()).toEqual(['a', 'c']);
});

test('the last one is: the program comes back as it was left', () => {
  const { open, articles } = three();
  for (const name of ['a', 'c', 'b']) open.closed(name);
  expect(articles()).toEqual(['b']);
  expect(open.front()).toBeUndefined();
  expect(open.last()).toEqual(on('b'));
});

test('windows that close because the program ends stood open, with all they still tell', () => {
  const { open, articles } = three();
  open.freeze();
  for (const name of ['a', 'b', 'c']) {
    // A folder gets its name when its article is closed.
    open.renamed(name, `${name}-named`);
    open.closed(name);
  }
  expect(articles()).toEqual(['a-named', 'b-named', 'c-named']);
});

test('an article renamed is found again by the window it stood in', () => {
  const { open, articles } = three();
  open.renamed('b', 'better');
  expect(articles()).toEqual(['a', 'better', 'c']);
});

test('the windows last in front are kept when there are more than may be opened again', () => {
  const { open, articles } = keeping();
  for (let at = 0; at < mostWindows + 3; at++) open.opened(`${at}`, on(`${at}`));
  expect(articles()).toHaveLength(mostWindows);
  expect(articles().at(-1)).toBe(`${mostWindows + 2}`);
});
