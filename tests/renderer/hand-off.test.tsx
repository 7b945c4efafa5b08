import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { failed, succeeded } from '../../article';
import { HandOffSheet } from '../../renderer/hand-off/hand-off-sheet';
import { Preview } from '../../renderer/preview/preview';
import { fakeBridge } from './fake-bridge';
import { anArticle, anOpenArticle } from './given';
import { userEvent } from './hand';
import { inWindow } from './in-window';

type Answers = Parameters<typeof fakeBridge>[0]['handOff'];

function sheet(handOff: Answers = {}, article = anArticle()) {
  const { fake, open } = anOpenArticle({ article }, { handOff });
  const onGoTo = vi.fn();
  inWindow(fake, <HandOffSheet open={open} onGoTo={onGoTo} onClose={() => {}} />);
  return { fake, onGoTo };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('a page in a folder is what one act hands off, and it says where', async () => {
  const { fake } = sheet({ deliver: () => succeeded({ path: '/home/anne/bridge', files: 3 }) });
  expect(screen.getByText('Ready to hand off')).toBeTruthy();
  await press('Hand off…');
  await waitFor(() => expect(document.body.textContent).toContain('3 files in /home/anne/bridge'));
  expect(fake.askedBy('handOff', 'deliver')).toEqual([
    { name: 'a-bridge-closes', shape: 'page', as: 'folder' },
  ]);
});

test('a fragment in a zip is the other choice', async () => {
  const { fake } = sheet({ deliver: () => failed({ kind: 'cancelled' }) });
  await userEvent.click(screen.getByRole('radio', { name: /Fragment/ }));
  await userEvent.click(screen.getByRole('radio', { name: 'Zip file' }));
  await press('Hand off…');
  await waitFor(() =>
    expect(fake.askedBy('handOff', 'deliver')).toEqual([
      { name: 'a-bridge-closes', shape: 'fragment', as: 'zip' },
    ]),
  );
  expect(screen.queryByRole('alert')).toBeNull();
});

test('an error of the check stands in the way, and leads to its part', async () => {
  const article = anArticle('');
  const { onGoTo } = sheet({}, article);
  expect(screen.getByRole('button', { name: 'Hand off…' })).toHaveProperty('disabled', true);
  expect(screen.getByRole('button', { name: 'Copy as HTML' })).toHaveProperty('disabled', true);
  await userEvent.click(screen.getByRole('button', { name: /The headline is empty/ }));
  expect(onGoTo).toHaveBeenCalledWith(article.parts[0]?.id, undefined);
});

test('what goes wrong with the hand-off is said', async () => {
  sheet({ deliver: () => failed({ kind: 'picture-missing', at: 'bridge', picture: 'a.jpg' }) });
  await press('Hand off…');
  expect((await screen.findByRole('alert')).textContent).toContain(
    'The picture a.jpg of bridge is not there.',
  );
});

test('the folder is shown, and a copy as HTML is read aloud', async () => {
  const { fake } = sheet({
    deliver: () => succeeded({ path: '/x', files: 1 }),
    reveal: () => succeeded(null),
    copy: () => succeeded({ characters: 900 }),
  });
  await press('Hand off…');
  await userEvent.click(await screen.findByRole('button', { name: 'Show in folder' }));
  expect(fake.askedBy('handOff', 'reveal')).toHaveLength(1);
  await press('Copy as HTML');
  await waitFor(() => expect(document.body.textContent).toContain('The HTML is on the clipboard.'));
});

test('the preview is a frame without scripts or origin, as wide as the screen chosen', async () => {
  inWindow(fakeBridge({}), <Preview id="abc" onClose={() => {}} />);
  const frame = screen.getByTitle('The page as it will be handed off');
  expect(frame.getAttribute('src')).toMatch(/^app:\/\/preview\/abc\/index\.html\?at=\d+$/);
  expect(frame.getAttribute('sandbox')).toBe('');
  expect(frame.getAttribute('width')).toBeNull();
  await userEvent.click(screen.getByRole('radio', { name: 'Phone' }));
  expect(frame.getAttribute('width')).toBe('390');
});
