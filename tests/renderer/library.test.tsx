import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { failed, succeeded } from '../../article';
import type { LibraryEntry } from '../../article/bridge/library';
import { EntryList, type Listing } from '../../renderer/library/entry-list';
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

type Answers = Parameters<typeof fakeBridge>[0]['library'];

function paneProps(more: Partial<Parameters<typeof LibraryPane>[0]>) {
  return {
    open: undefined,
    view: undefined,
    onView: vi.fn(),
    onOpen: vi.fn(),
    templates: { kept: [], onKeep: undefined, onManage: vi.fn() },
    onOpenInWindow: vi.fn(),
    onNew: vi.fn(),
    onImport: vi.fn(),
    onRename: vi.fn(async () => undefined),
    onTrash: vi.fn(async () => undefined),
    onOutOfTrash: vi.fn(),
    onLibrary: vi.fn(async () => undefined),
    ...more,
  };
}

function pane(
  entries: LibraryEntry[],
  answers: Answers = {},
  more: Partial<Parameters<typeof LibraryPane>[0]> = {},
) {
  const fake = fakeBridge({
    library: { list: () => succeeded({ entries, trouble: null }), ...answers },
  });
  const props = paneProps(more);
  inWindow(fake, <LibraryPane {...props} />);
  return { fake, props };
}

const act = async (headline: string, what: string) => {
  await userEvent.click(await screen.findByRole('button', { name: `Actions for ${headline}` }));
  await userEvent.click(await screen.findByRole('menuitem', { name: what }));
};

test('a row tells headline, status, length and who', async () => {
  pane([entry({ status: 'to-review' })]);
  const row = await screen.findByRole('row', { name: 'A bridge closes' });
  for (const said of ['A bridge closes', 'To review', '512 words', 'Anne Roux'])
    expect(within(row).getByText(said)).toBeTruthy();
});

test.each([
  ['fr', '10\u202f395 mots'],
  ['en', '10,395 words'],
] as const)('in %s, thousands are told apart as everywhere in the window', async (language, said) => {
  const fake = fakeBridge({
    library: { list: () => succeeded({ entries: [entry({ words: 10_395 })], trouble: null }) },
  });
  inWindow(fake, <LibraryPane {...paneProps({})} />, language);
  const words = await screen.findByText(/mots|words/);
  expect(words.textContent).toBe(said);
});

test('an article without a headline is Untitled, one that cannot be read has its folder’s name and says so', async () => {
  pane([
    entry({ headline: '' }),
    entry({ name: 'x', headline: '', problem: { kind: 'unreadable-article', at: 'x', reason: 'not-json' } }),
  ]);
  expect(await screen.findByRole('row', { name: 'Untitled' })).toBeTruthy();
  const row = screen.getByRole('row', { name: 'x' });
  expect(within(row).getByText('Cannot be read')).toBeTruthy();
});

test('an article of a newer format, which can be read, does not say that it cannot', async () => {
  pane([entry({ problem: { kind: 'newer-format', at: 'x', format: 9 } })]);
  const row = await screen.findByRole('row', { name: 'A bridge closes' });
  expect(within(row).getByText('Written by a newer Marbre')).toBeTruthy();
  expect(screen.queryByText('Cannot be read')).toBeNull();
});

test('a click on a row opens its article', async () => {
  const { props } = pane([entry()]);
  await userEvent.click(await screen.findByRole('row', { name: 'A bridge closes' }));
  expect(props.onOpen).toHaveBeenCalledWith('a-bridge-closes');
});

test('the arrows walk the rows, and the open one stands out', async () => {
  const { props } = pane([entry(), entry({ name: 'second', headline: 'Second' })], {}, { open: 'second' });
  const second = await screen.findByRole('row', { name: 'Second' });
  expect(second.getAttribute('aria-selected')).toBe('true');
  await userEvent.tab();
  second.focus();
  await userEvent.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(screen.getByRole('row', { name: 'A bridge closes' }));
  expect(props.onOpen).not.toHaveBeenCalled();
  await userEvent.keyboard('{End}');
  expect(document.activeElement).toBe(second);
  await userEvent.keyboard('{Home}{Enter}');
  expect(props.onOpen).toHaveBeenCalledWith('a-bridge-closes');
});

test('letters lead to the headline they begin', async () => {
  pane([entry(), entry({ name: 'lake', headline: 'Lake' }), entry({ name: 'snow', headline: 'Snow' })]);
  (await screen.findByRole('row', { name: 'A bridge closes' })).focus();
  await userEvent.keyboard('sn');
  expect(document.activeElement).toBe(screen.getByRole('row', { name: 'Snow' }));
});

test('F2 asks for another name; once it has it the row keeps the keyboard', async () => {
  const entries = [entry(), entry({ name: 'lake', headline: 'Lake' })];
  const { fake } = pane(
    [],
    { list: () => succeeded({ entries: [...entries], trouble: null }) },
    {
      onRename: vi.fn(async () => {
        entries.splice(0, 2, entry({ name: 'lake', headline: 'Lake' }), entry({ name: 'iron' }));
        return undefined;
      }),
    },
  );
  (await screen.findByRole('row', { name: 'A bridge closes' })).focus();
  await userEvent.keyboard('{F2}');
  await userEvent.clear(await screen.findByLabelText('New name'));
  await userEvent.keyboard('iron{Enter}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  fake.tell('libraryChanged', null);
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('row', { name: 'A bridge closes' })),
  );
});

test('Delete moves to the trash, and the row that takes its place has the keyboard', async () => {
  const entries = ['One', 'Two', 'Three'].map((headline) => entry({ name: headline, headline }));
  const { fake, props } = pane([], { list: () => succeeded({ entries: [...entries], trouble: null }) });
  (await screen.findByRole('row', { name: 'Two' })).focus();
  await userEvent.keyboard('{Delete}');
  expect(props.onTrash).toHaveBeenCalledWith(entries[1]);
  entries.splice(1, 1);
  fake.tell('libraryChanged', null);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('row', { name: 'Three' })));
});

test('a folder that takes nothing says so over the list, which can still be read, until it is well again', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  let full = true;
  const onLibrary = vi.fn(async () => undefined);
  const trouble = { kind: 'no-room', at: '/media/desk' } as const;
  const fake = fakeBridge({
    library: { list: () => succeeded({ entries: [entry()], trouble: full ? trouble : null }) },
    program: { chooseLibraryFolder: () => succeeded({ libraryFolder: '/home/anne' }) },
  });
  inWindow(fake, <LibraryPane {...paneProps({ onLibrary })} />);
  const said = await screen.findByRole('alert', {}, { timeout: 10_000 });
  for (const words of ['Nothing can be saved in the library', '/media/desk', 'can be read'])
    expect(said.textContent).toContain(words);
  expect(screen.getByRole('row', { name: 'A bridge closes' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Choose another folder…' }));
  await waitFor(() => expect(onLibrary).toHaveBeenCalledWith('/home/anne'));
  full = false;
  await vi.advanceTimersByTimeAsync(5000);
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull(), { timeout: 10_000 });
  vi.useRealTimers();
});

test('the trash is emptied of what was counted, once that was agreed to', async () => {
  const entries = [1, 2].map((at) => ({
    trashed: `20261122T14320000${at}Z_x`,
    headline: `Old story ${at}`,
    trashedAt: '2026-11-22T14:32:00.000Z',
  }));
  const { fake, props } = pane([], {
    listTrash: () => succeeded({ entries: [...entries] }),
    emptyTrash: ({ trashed }) => succeeded({ removed: entries.splice(0, trashed.length).length }),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Trash' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Empty the trash…' }));
  expect(screen.getByRole('alertdialog').textContent).toContain('2 articles will be gone for good');
  for (const no of ['{Enter}', '{Escape}']) {
    expect(document.activeElement?.textContent).toBe('Cancel');
    await userEvent.keyboard(no);
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(fake.askedBy('library', 'emptyTrash')).toEqual([]);
    expect(document.activeElement?.textContent).toBe('Empty the trash…');
    await userEvent.keyboard('{Enter}');
  }
  await userEvent.click(screen.getByRole('button', { name: 'Remove 2 articles' }));
  await screen.findByText('The trash is empty');
  const gone = ['20261122T143200001Z_x', '20261122T143200002Z_x'];
  expect(props.onOutOfTrash).toHaveBeenCalledExactlyOnceWith(gone);
  expect(fake.askedBy('library', 'emptyTrash')).toEqual([
    { trashed: ['20261122T143200001Z_x', '20261122T143200002Z_x'] },
  ]);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Back to the library' }));
});

test('a slow list never stands over a later one', async () => {
  const slow: (() => void)[] = [];
  const { fake } = pane([], {
    list: () =>
      slow.length === 0
        ? new Promise((resolve) => slow.push(() => resolve(succeeded({ entries: [], trouble: null }))))
        : succeeded({ entries: [entry()], trouble: null }),
  });
  await waitFor(() => expect(slow).toHaveLength(1));
  fake.tell('libraryChanged', null);
  await screen.findByRole('row', { name: 'A bridge closes' });
  for (const answer of slow) answer();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(screen.getByRole('row', { name: 'A bridge closes' })).toBeTruthy();
});

test('what went wrong with an article is said until something goes well', async () => {
  let isWell = false;
  pane([entry()], {
    reveal: () => (isWell ? succeeded(null) : failed({ kind: 'not-there', at: 'a-bridge-closes' })),
  });
  await act('A bridge closes', 'Show in folder');
  await screen.findByRole('alert');
  isWell = true;
  await act('A bridge closes', 'Show in folder');
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('news of a change asks for the list again', async () => {
  const { fake } = pane([entry()]);
  await screen.findByRole('row', { name: 'A bridge closes' });
  const before = fake.askedBy('library', 'list').length;
  fake.tell('libraryChanged', null);
  await waitFor(() => expect(fake.askedBy('library', 'list').length).toBe(before + 1));
});

test('a row is drawn again only when its article is another, and what it does is never stale', async () => {
  let drawn = 0;
  const counted: LibraryEntry = {
    ...entry(),
    get words() {
      drawn += 1;
      return 512;
    },
  };
  const listing: Listing = { is: 'listed', shown: [{ entry: counted }] };
  const acts = [vi.fn(), vi.fn()];
  const list = (onAct: Parameters<typeof EntryList>[0]['onAct']) => (
    <EntryList
      listing={listing}
      searching={false}
      narrowed={false}
      open={undefined}
      onOpen={() => {}}
      onAct={onAct}
      onNew={() => {}}
      onImport={() => {}}
      onRetry={() => {}}
      onChooseFolder={() => {}}
    />
  );
  function Twice() {
    const [turn, setTurn] = useState(0);
    return (
      <>
        <button type="button" onClick={() => setTurn(1)}>
          again
        </button>
        {list((...asked) => acts[turn]?.(...asked))}
      </>
    );
  }
  inWindow(fakeBridge({}), <Twice />);
  await screen.findByRole('row', { name: 'A bridge closes' });
  const before = drawn;

  await userEvent.click(screen.getByRole('button', { name: 'again' }));

  expect(drawn).toBe(before);
  await act('A bridge closes', 'Duplicate');
  expect(acts[0]).not.toHaveBeenCalled();
  expect(acts[1]).toHaveBeenCalledWith('duplicate', counted);
});

test('an empty library begins an article, takes files in, or opens the sample', async () => {
  const { props } = pane([]);
  await screen.findByText('No articles yet');
  await userEvent.click(screen.getByRole('button', { name: 'Open the sample story' }));
  expect(props.onNew).toHaveBeenLastCalledWith('sample');
  for (const button of screen.getAllByRole('button', { name: 'New article' })) await userEvent.click(button);
  expect(props.onNew).toHaveBeenLastCalledWith('nothing');
  for (const button of screen.getAllByRole('button', { name: 'Import' })) await userEvent.click(button);
  expect(props.onImport).toHaveBeenCalledTimes(2);
});

test('an empty library says how to begin; an empty search says that nothing was found', async () => {
  const { props } = pane([], { search: () => succeeded({ hits: [] }) });
  await screen.findByText('No articles yet');
  await userEvent.click(screen.getAllByRole('button', { name: 'New article' }).at(-1) ?? document.body);
  expect(props.onNew).toHaveBeenCalledOnce();
  await userEvent.type(screen.getByRole('searchbox'), 'x');
  expect(await screen.findByText('Nothing found')).toBeTruthy();
});

test('a library that cannot be read says why, and is asked again', async () => {
  let there = false;
  const { fake } = pane([], {
    list: () =>
      there ? succeeded({ entries: [], trouble: null }) : failed({ kind: 'no-library', at: '/media/desk' }),
  });
  await screen.findByText(/The library folder \/media\/desk is not there/);
  there = true;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('No articles yet')).toBeTruthy();
  expect(fake.askedBy('library', 'list').length).toBeGreaterThanOrEqual(2);
});

test('a library that comes back is shown without being asked for', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  let there = false;
  pane([], {
    list: () =>
      there
        ? succeeded({ entries: [entry()], trouble: null })
        : failed({ kind: 'no-library', at: '/media/desk' }),
  });
  await screen.findByText(/Nothing in it was changed/);
  there = true;
  await vi.advanceTimersByTimeAsync(5000);
  expect(await screen.findByRole('row', { name: 'A bridge closes' })).toBeTruthy();
  vi.useRealTimers();
});

test('an article is renamed in a sheet; a name that is taken is said in it', async () => {
  const onRename = vi
    .fn<(name: string, to: string) => Promise<undefined | { kind: 'already-there'; at: string }>>()
    .mockResolvedValueOnce({ kind: 'already-there', at: 'taken' })
    .mockResolvedValueOnce(undefined);
  pane([entry()], {}, { onRename });
  await act('A bridge closes', 'Rename…');
  const name = await screen.findByLabelText('New name');
  await userEvent.clear(name);
  await userEvent.type(name, 'taken');
  await userEvent.click(screen.getByRole('button', { name: 'Rename' }));
  await screen.findByText(/There is already something called taken/);
  await userEvent.clear(name);
  await userEvent.type(name, 'iron-bridge{Enter}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(onRename).toHaveBeenLastCalledWith('a-bridge-closes', 'iron-bridge');
});

test('a duplicate is opened', async () => {
  const { props } = pane([entry()], { duplicate: () => succeeded({ name: 'a-bridge-closes-2' }) });
  await act('A bridge closes', 'Duplicate');
  await waitFor(() => expect(props.onOpen).toHaveBeenCalledWith('a-bridge-closes-2'));
});

test('an article is shown in its folder, or it is said why not', async () => {
  pane([entry()], { reveal: () => failed({ kind: 'not-there', at: 'a-bridge-closes' }) });
  await act('A bridge closes', 'Show in folder');
  expect((await screen.findByRole('alert')).textContent).toContain('a-bridge-closes is not there any more');
});

test('an article moved to the trash is found there and put back', async () => {
  const { props } = pane([entry()], {
    listTrash: () =>
      succeeded({
        entries: [
          { trashed: '20261122T143200000Z_x', headline: 'Old story', trashedAt: '2026-11-22T14:32:00.000Z' },
        ],
      }),
    restore: () => succeeded({ name: 'old-story' }),
  });
  await act('A bridge closes', 'Move to trash');
  expect(props.onTrash).toHaveBeenCalledWith(entry());
  await userEvent.click(screen.getByRole('button', { name: 'Trash' }));
  expect(await screen.findByText('Old story')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Put back “Old story”' }));
  await waitFor(() => expect(props.onOpen).toHaveBeenCalledWith('old-story'));
  expect(props.onOutOfTrash).toHaveBeenCalledExactlyOnceWith(['20261122T143200000Z_x']);
  await userEvent.click(screen.getByRole('button', { name: 'Back to the library' }));
  expect(await screen.findByRole('row', { name: 'A bridge closes' })).toBeTruthy();
});

test('an article opens in a window of its own from its menu, and by Ctrl+Enter', async () => {
  const { props } = pane([entry()]);
  await act('A bridge closes', 'Open in a new window');
  expect(props.onOpenInWindow).toHaveBeenCalledWith('a-bridge-closes');
  (await screen.findByRole('row', { name: 'A bridge closes' })).focus();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(props.onOpenInWindow).toHaveBeenCalledTimes(2);
  expect(props.onOpen).not.toHaveBeenCalled();
});
