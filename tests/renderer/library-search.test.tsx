import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { failed, succeeded } from '../../article';
import type { LibraryEntry, LibraryView } from '../../article/bridge/library';
import { LibraryPane } from '../../renderer/library/library-pane';
import { fakeBridge } from './fake-bridge';
import { entry } from './given';
import { userEvent } from './hand';
import { inWindow } from './in-window';

// The list draws only the rows it has room for, and jsdom gives no room.
beforeEach(() => {
  vi.spyOn(window.HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(300);
  vi.spyOn(window.HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800);
});

const bridge = entry({ section: 'City', words: 100 });
const strike = entry({
  name: 'strike',
  headline: 'A strike ends',
  status: 'ready',
  section: 'Economy',
  bylines: ['Luc Favre'],
  words: 900,
});
const untitled = entry({ name: 'untitled', headline: '', section: '', bylines: [], words: 500 });

type Answers = Parameters<typeof fakeBridge>[0]['library'];

/** The pane, with a view that is remembered as the preferences do it. */
function pane(entries: LibraryEntry[], answers: Answers = {}, first?: LibraryView) {
  const fake = fakeBridge({ library: { list: () => succeeded({ entries, trouble: null }), ...answers } });
  const onOpen = vi.fn();
  const onView = vi.fn();
  function Remembering() {
    const [view, setView] = useState(first);
    return (
      <LibraryPane
        open={undefined}
        view={view}
        onView={(chosen) => {
          onView(chosen);
          setView(chosen);
        }}
        onOpen={onOpen}
        templates={{ kept: [], onKeep: undefined, onManage: vi.fn() }}
        onOpenInWindow={vi.fn()}
        onNew={vi.fn()}
        onImport={vi.fn()}
        onRename={vi.fn(async () => undefined)}
        onTrash={vi.fn(async () => undefined)}
        onOutOfTrash={vi.fn()}
        onLibrary={vi.fn(async () => undefined)}
      />
    );
  }
  inWindow(fake, <Remembering />);
  return { fake, onOpen, onView };
}

const box = () => screen.getByRole('searchbox', { name: 'Search articles' });
const headlines = () => screen.queryAllByRole('row').map((row) => row.getAttribute('aria-label'));
/** The one that stands in the list's place; the other is a sign above it. */
const showAll = () => screen.getByText('Show all articles', { selector: '.empty-actions *' });
const said = () => screen.getByRole('status').textContent;

async function choose(label: string, option: string) {
  await userEvent.click(screen.getByRole('button', { name: 'Filter and sort' }));
  await userEvent.click(await screen.findByRole('button', { name: new RegExp(label) }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
  // The focus comes back to the choices, and Escape leaves them.
  await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
  await waitFor(() => expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true));
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
}

const foundStrike: Answers = {
  search: () =>
    succeeded({
      hits: [{ name: 'strike', context: { before: 'The ', match: 'tram', after: ' drivers go back' } }],
    }),
};

test('a search shows the articles found, the words in their context, and says how many', async () => {
  const { fake } = pane([bridge, strike], foundStrike);
  await userEvent.type(box(), 'tram');
  const row = await screen.findByRole('row', { name: 'A strike ends' });
  await waitFor(() => expect(headlines()).toEqual(['A strike ends']));
  expect(within(row).getByText('tram').tagName).toBe('MARK');
  expect(row.textContent).toContain('The tram drivers go back');
  await waitFor(() => expect(said()).toBe('1 article'));
  expect(fake.askedBy('library', 'search').at(-1)).toEqual({ words: 'tram' });
});

test('Escape clears the search, and every article is back', async () => {
  pane([bridge, strike], foundStrike);
  await userEvent.type(box(), 'tram');
  await waitFor(() => expect(headlines()).toEqual(['A strike ends']));
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(headlines()).toEqual(['A bridge closes', 'A strike ends']));
  await waitFor(() => expect(said()).toBe(''));
});

test('Return in the search opens the best match', async () => {
  const { onOpen } = pane([bridge, strike], foundStrike);
  await userEvent.type(box(), 'tram');
  await waitFor(() => expect(headlines()).toEqual(['A strike ends']));
  await userEvent.keyboard('{Enter}');
  expect(onOpen).toHaveBeenCalledWith('strike');
});

test('a slow answer to earlier words never stands over a later one', async () => {
  const slow: (() => void)[] = [];
  pane([bridge, strike], {
    search: ({ words }) =>
      words === 'b'
        ? new Promise((resolve) => slow.push(() => resolve(succeeded({ hits: [{ name: bridge.name }] }))))
        : succeeded({ hits: [{ name: 'strike' }] }),
  });
  await userEvent.type(box(), 'bs');
  await waitFor(() => expect(headlines()).toEqual(['A strike ends']));
  for (const answer of slow) answer();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(headlines()).toEqual(['A strike ends']);
});

test('a search that fails says why, and tries again', async () => {
  let there = false;
  pane([bridge, strike], {
    search: () =>
      there
        ? succeeded({ hits: [{ name: 'strike' }] })
        : failed({ kind: 'disk-failed', at: '/x', code: 'EIO' }),
  });
  await userEvent.type(box(), 'tram');
  await screen.findByText(/The disk failed at \/x/);
  there = true;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(headlines()).toEqual(['A strike ends']));
});

test.each([
  ['Status', 'Ready', { status: 'ready' }],
  ['Section', 'Economy', { section: 'Economy' }],
  ['Author', 'Luc Favre', { byline: 'Luc Favre' }],
])('%s narrows the list to %s and is remembered', async (label, option, kept) => {
  const { onView } = pane([bridge, strike]);
  await screen.findByRole('row', { name: 'A bridge closes' });
  await choose(label, option);
  await waitFor(() => expect(headlines()).toEqual(['A strike ends']));
  await waitFor(() => expect(said()).toBe(`1 article · ${option}`));
  expect(onView).toHaveBeenLastCalledWith({
    status: null,
    section: null,
    byline: null,
    sort: 'changed',
    ...kept,
  });
  await userEvent.click(screen.getByRole('button', { name: 'Show all articles' }));
  await waitFor(() => expect(headlines()).toEqual(['A bridge closes', 'A strike ends']));
  expect(document.activeElement).toBe(box());
});

test.each([
  ['Last changed', ['Untitled', 'A strike ends', 'A bridge closes']],
  ['Headline', ['A bridge closes', 'A strike ends', 'Untitled']],
  ['Length', ['A strike ends', 'Untitled', 'A bridge closes']],
])('the list is sorted by %s', async (option, order) => {
  pane([untitled, strike, bridge], {}, { status: null, section: null, byline: null, sort: 'length' });
  await screen.findByRole('row', { name: 'Untitled' });
  await choose('Sort by', option);
  await waitFor(() => expect(headlines()).toEqual(order));
});

test('a view nothing fits says so, and keeps a section that no article has any more', async () => {
  pane([bridge], {}, { status: null, section: 'Sport', byline: null, sort: 'changed' });
  await screen.findByText('Nothing found');
  await userEvent.click(screen.getByRole('button', { name: 'Filter and sort' }));
  expect((await screen.findByRole('button', { name: /Section/ })).textContent).toContain('Sport');
});

test('words that only articles left out have: it is said of those that fit, and all are one button away', async () => {
  const search = () => succeeded({ hits: [{ name: bridge.name }] });
  const ready = { status: 'ready', section: null, byline: null, sort: 'changed' } as const;
  pane([bridge, strike], { search }, ready);
  await screen.findByRole('row', { name: 'A strike ends' });
  await userEvent.type(box(), 'bridge');
  await screen.findByText('No article that fits the filter has these words.');
  await userEvent.click(showAll());
  await waitFor(() => expect(headlines()).toEqual(['A bridge closes']));
  expect(box()).toHaveProperty('value', 'bridge');
  expect(document.activeElement).toBe(box());
});

test('words that no article has: it is said of all, and no filter is to be lifted', async () => {
  pane([bridge], { search: () => succeeded({ hits: [] }) });
  await screen.findByRole('row', { name: 'A bridge closes' });
  await userEvent.type(box(), 'tunnel');
  await screen.findByText('No article has these words.');
  expect(screen.queryByRole('button', { name: 'Show all articles' })).toBeNull();
});

test('from a view nothing fits, all articles are one button away', async () => {
  pane([bridge], {}, { status: null, section: 'Sport', byline: null, sort: 'changed' });
  await screen.findByText('No article is like that. Show all to begin again.');
  await userEvent.click(showAll());
  await waitFor(() => expect(headlines()).toEqual(['A bridge closes']));
});
