import { act, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { failed, succeeded } from '../../article';
import type { SaveState } from '../../article/bridge/save-state';
import { Banners } from '../../renderer/article/banners';
import { StatusLine } from '../../renderer/desk/status-line';
import { SaveLine } from '../../renderer/save-state/save-line';
import { fakeBridge } from './fake-bridge';
import { anArticle, anOpenArticle, at, saved } from './given';
import { userEvent } from './hand';
import { inWindow } from './in-window';

const since = { since: at, troubles: [] };
const noRoom = { kind: 'no-room', at: 'sony' } as const;
const states = {
  saved,
  edited: { name: 'edited', ...since },
  saving: { name: 'saving', ...since },
  'changed-on-disk': { name: 'changed-on-disk', theirs: 'readable', ...since },
  gone: { name: 'gone', isTaken: false, ...since },
  failed: { name: 'failed', problem: noRoom, tries: 2, retryAt: at, ...since },
  'read-only': { name: 'read-only', problem: { kind: 'newer-format', at: 'sony', format: 9 }, troubles: [] },
} as const satisfies Record<SaveState['name'], SaveState>;

test.each([
  ['saved', 'Saved on this computer'],
  ['edited', 'Edited'],
  ['saving', 'Saving…'],
  ['changed-on-disk', 'Changed by another program'],
  ['gone', 'The folder is not there any more'],
  ['failed', 'Not saved'],
  ['read-only', 'Read only'],
] as const)('%s is said as “%s”', (name, words) => {
  inWindow(fakeBridge({}), <SaveLine state={states[name]} />);
  expect(document.body.textContent).toContain(words);
});

test('gone because another article took its place is said as that', () => {
  inWindow(fakeBridge({}), <SaveLine state={{ ...states.gone, isTaken: true }} />);
  expect(document.body.textContent).toContain('Another article is in its folder');
});

test('saved and failed are read aloud; the coming and going of a save is not', () => {
  const aloud = (state: SaveState) => {
    const { unmount } = inWindow(fakeBridge({}), <SaveLine state={state} />);
    const words = screen.getByRole('status', { name: 'Save state' }).textContent;
    unmount();
    return words;
  };
  expect(aloud(states.failed)).toBe('Not saved');
  expect(aloud(states.saved)).toMatch(/^Saved on this computer \d\d:\d\d$/);
  expect([aloud(states.edited), aloud(states.saving)]).toEqual(['', '']);
});

test('a key takes “saved” away at once, and only the disk’s word for that key brings it back', async () => {
  const { fake, open } = anOpenArticle();
  inWindow(fake, <StatusLine open={open} />);
  expect(document.body.textContent).toContain('Saved on this computer');
  act(() => open.recordParts([{ type: 'insert_text', path: [0, 0], offset: 0, text: 'x' }]));
  expect(document.body.textContent).toContain('Edited');
  await act(() => open.flush());
  act(() => open.stand({ state: saved, sequence: 0 }));
  expect(document.body.textContent).toContain('Edited');
  act(() => open.stand({ state: saved, sequence: 1 }));
  expect(document.body.textContent).toContain('Saved on this computer');
});

test('the length stands against its target, and over it is told', async () => {
  const { fake, open } = anOpenArticle();
  inWindow(fake, <StatusLine open={open} />);
  act(() => open.setMetadata('targetLength', { count: 3, unit: 'words' }));
  await waitFor(() => expect(document.querySelector('.status-over')?.textContent).toBe('4 of 3 words'));
});

test.each([
  ['en', '1 of 500 words'],
  ['fr', '1 sur 500 mots'],
] as const)('in %s the noun follows the target: “%s”', async (language, said) => {
  const { fake, open } = anOpenArticle({ article: anArticle('A bridge', 'Closed.') });
  open.setMetadata('targetLength', { count: 500, unit: 'words' });
  inWindow(fake, <StatusLine open={open} />, language);
  expect(await screen.findByText(said)).toBeTruthy();
});

function banners(state: SaveState, more: Parameters<typeof anOpenArticle>[0] = {}) {
  const onResolve = vi.fn(async () => undefined);
  const { fake, open } = anOpenArticle({ standing: { state, sequence: 0 }, ...more });
  inWindow(fake, <Banners open={open} onResolve={onResolve} />);
  return onResolve;
}

test('nothing is said over an article that is well', () => {
  banners(saved);
  expect(document.querySelector('.banner')).toBeNull();
});

test('changed by another program: either side may be chosen', async () => {
  const onResolve = banners(states['changed-on-disk']);
  expect(screen.getByRole('alert').textContent).toContain('Both texts are safe.');
  await userEvent.click(screen.getByRole('button', { name: 'Keep mine' }));
  await userEvent.click(screen.getByRole('button', { name: 'Take the one on disk' }));
  expect(onResolve.mock.calls).toEqual([['mine'], ['theirs']]);
});

test('what cannot be read of the other side cannot be taken', () => {
  banners({ ...states['changed-on-disk'], theirs: 'unreadable' });
  expect(screen.getByRole('button', { name: 'Take the one on disk' })).toHaveProperty('disabled', true);
});

test('another article is in the folder: that is said, and the article may be saved in one of its own', async () => {
  const taken: SaveState = { ...states.gone, isTaken: true };
  const onResolve = banners(taken);
  await userEvent.click(screen.getByRole('button', { name: 'Save it in a folder of its own' }));
  expect(onResolve).toHaveBeenCalledWith('mine');
});

test('a folder that is gone: the article may be saved anew', async () => {
  const onResolve = banners(states.gone);
  await userEvent.click(screen.getByRole('button', { name: 'Save it anew' }));
  expect(onResolve).toHaveBeenCalledWith('mine');
});

test('a choice that meets a problem says it', async () => {
  const { fake, open } = anOpenArticle({ standing: { state: states.gone, sequence: 0 } });
  inWindow(fake, <Banners open={open} onResolve={async () => noRoom} />);
  await userEvent.click(screen.getByRole('button', { name: 'Save it anew' }));
  await waitFor(() => expect(document.body.textContent).toContain('The disk is full'));
});

test('a failed save says why, and that the words are safe', () => {
  banners(states.failed);
  expect(screen.getByRole('alert').textContent).toContain('The disk is full: sony could not be written.');
  expect(screen.getByRole('alert').textContent).toContain('Marbre keeps trying.');
});

test('a newer format is told as read only', () => {
  banners(states['read-only']);
  expect(screen.getByRole('status').textContent).toContain('Written by a newer Marbre');
});

test('what beside the article is not kept is told', () => {
  banners({ ...saved, troubles: [{ of: 'journal', problem: noRoom }] });
  expect(screen.getByRole('alert').textContent).toContain('The journal of your last keys cannot be written');
});

test('words that came back are told once, with what did not fit', async () => {
  banners(saved, { recovered: { unplayed: ['/home/x.unplayed'] } });
  expect(screen.getByRole('status').textContent).toContain('Marbre brought your last words back');
  expect(screen.getByRole('status').textContent).toContain('/home/x.unplayed');
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(document.querySelector('.banner')).toBeNull();
});

test('a file that was put right is told', () => {
  banners(saved, { mended: 2 });
  expect(screen.getByRole('status').textContent).toContain('2 places in the file were wrong');
});

test('words that nobody took are said to stand in this window only', async () => {
  const { fake, open } = anOpenArticle(
    {},
    { article: { record: () => failed({ kind: 'no-article', at: 'sony' }) } },
  );
  inWindow(fake, <Banners open={open} onResolve={vi.fn()} />);
  expect(screen.queryByText(/Your last words are not kept/)).toBeNull();
  act(() => open.recordParts([{ type: 'insert_text', path: [0, 0], offset: 0, text: 'x' }]));
  await act(() => open.flush());
  expect(screen.getByText(/Your last words are not kept/)).toBeTruthy();
});

test('a text that ours took the place of, and that is no version, is told of', async () => {
  const { fake, open } = anOpenArticle(
    {},
    { article: { replace: () => succeeded(null) }, versions: { keep: () => failed(noRoom) } },
  );
  inWindow(fake, <Banners open={open} onResolve={vi.fn()} />);

  await act(() => open.insist(1));

  expect(screen.getByRole('alert').textContent).toContain('the other text could not be kept as a version');
  expect(screen.getByRole('alert').textContent).toContain('The disk is full');
});
