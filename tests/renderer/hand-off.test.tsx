import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { failed, succeeded } from '../../article';
import { HandOffSheet } from '../../renderer/hand-off/hand-off-sheet';
import { LastHandOff } from '../../renderer/hand-off/last-hand-off';
import { Preview } from '../../renderer/preview/preview';
import { fakeBridge } from './fake-bridge';
import { anArticle, anOpenArticle, at } from './given';
import { userEvent } from './hand';
import { inWindow } from './in-window';

type Answers = Parameters<typeof fakeBridge>[0];

/** The sheet of an article never handed off before, unless the answers say otherwise. */
function sheet(handOff: Answers['handOff'] = {}, article = anArticle(), more: Answers = {}) {
  const never: Answers['handOff'] = {
    last: () => succeeded({ last: null }),
    weigh: () => succeeded({ files: 3, bytes: 2_400_000, pictures: 1, pictureBytes: 2_380_000 }),
  };
  const { fake, open } = anOpenArticle({ article }, { ...more, handOff: { ...never, ...handOff } });
  const onGoTo = vi.fn();
  inWindow(fake, <HandOffSheet open={open} by="Anne Roux" onGoTo={onGoTo} onClose={() => {}} />);
  return { fake, open, onGoTo };
}

const delivered = { path: '/home/anne/bridge', files: 3, unremembered: null };
const last = {
  shape: 'fragment',
  as: 'zip',
  version: 'v7',
  at,
  by: 'Léo Meyer',
  path: '/home/anne/for the web/bridge.zip',
  isThere: true,
} as const;

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('a page in a folder is what one act hands off, and it says where', async () => {
  const { fake } = sheet({ deliver: () => succeeded(delivered) });
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
  expect(onGoTo).toHaveBeenCalledWith({ part: article.parts[0]?.id });
});

test('what goes wrong with the hand-off is said', async () => {
  sheet({
    deliver: () => failed({ kind: 'picture-missing', at: 'bridge', picture: 'a1.jpg', name: 'lake.jpg' }),
  });
  await press('Hand off…');
  expect((await screen.findByRole('alert')).textContent).toContain(
    'The file of the picture “lake.jpg” is missing from the pictures folder of bridge, or damaged. Choose it again in the text, or put it back there as a1.jpg.',
  );
});

test('how much would leave is said, again for another shape', async () => {
  const { fake } = sheet();
  await screen.findByText('3 files, 2.4 MB · 1 picture among them, 2.4 MB');
  await userEvent.click(screen.getByRole('radio', { name: /Fragment/ }));
  expect(fake.askedBy('handOff', 'weigh').map(({ shape }) => shape)).toEqual(['page', 'fragment']);
});

test('what another shape weighs never stands over the one that is chosen, however late it comes', async () => {
  const slow: (() => void)[] = [];
  const page = { files: 3, bytes: 2_400_000, pictures: 0, pictureBytes: 0 };
  const { fake } = sheet({
    weigh: ({ shape }) =>
      shape === 'page'
        ? new Promise((resolve) => slow.push(() => resolve(succeeded(page))))
        : succeeded({ ...page, files: 1 }),
  });
  await waitFor(() => expect(slow).toHaveLength(1));
  await userEvent.click(screen.getByRole('radio', { name: /Fragment/ }));
  await screen.findByText('1 file, 2.4 MB');
  await act(async () => {
    for (const answer of slow) answer();
  });
  expect(screen.getByText('1 file, 2.4 MB')).toBeTruthy();
  expect(fake.askedBy('handOff', 'weigh')).toHaveLength(2);
});

test('what has changed since the last hand-off is of the copy that stands open, however late another comes', async () => {
  const slow: (() => void)[] = [];
  const now = anArticle();
  const given = { ...now, parts: anArticle('A bridge closes', 'Nobody expected it.').parts };
  const { fake, open } = anOpenArticle(
    { article: now },
    {
      versions: {
        read: () =>
          slow.length === 0
            ? new Promise((resolve) => slow.push(() => resolve(succeeded({ article: given }))))
            : succeeded({ article: now }),
      },
    },
  );
  const { open: another } = anOpenArticle({ article: now });
  function Followed() {
    const [shown, setShown] = useState(open);
    return (
      <>
        <button type="button" onClick={() => setShown(another)}>
          another
        </button>
        <LastHandOff open={shown} last={last} onCompare={() => {}} onProblem={() => {}} />
      </>
    );
  }
  inWindow(fake, <Followed />);
  await waitFor(() => expect(slow).toHaveLength(1));
  await press('another');
  await screen.findByText('nothing has changed');
  await act(async () => {
    for (const answer of slow) answer();
  });
  expect(screen.getByText('nothing has changed')).toBeTruthy();
});

test('a picture that is missing is said before anything is handed off', async () => {
  sheet({
    weigh: () => failed({ kind: 'picture-missing', at: 'bridge', picture: 'a1.jpg', name: 'lake.jpg' }),
  });
  expect((await screen.findByRole('alert')).textContent).toContain('“lake.jpg”');
});

test('the last hand-off is remembered: when, by whom, how, where, and its form is chosen again', async () => {
  const given = anArticle();
  const { fake } = sheet({ last: () => succeeded({ last }), reveal: () => succeeded(null) }, anArticle(), {
    versions: { read: () => succeeded({ article: given }) },
  });
  const section = await screen.findByRole('region', { name: 'Last hand-off' });
  await waitFor(() => expect(section.textContent).toContain('nothing has changed'));
  expect(section.textContent).toContain(' · Léo Meyer · Fragment · Zip file');
  expect(section.textContent).toContain('/home/anne/for the web/bridge.zip');
  expect(screen.getByRole('radio', { name: 'Zip file' })).toHaveProperty('checked', true);
  await press('Show in folder');
  expect(fake.askedBy('handOff', 'reveal')).toEqual([{ name: 'a-bridge-closes' }]);
});

test('what the web team would get that it did not is counted, and compared word by word', async () => {
  const now = anArticle();
  const given = { ...now, parts: anArticle('A bridge closes', 'Nobody expected it.').parts };
  const kept = {
    id: 'v7',
    at,
    kind: 'handed-over',
    title: null,
    form: { shape: 'fragment', as: 'zip' },
  } as const;
  // Neither reaches the web team, so neither counts.
  const metadata = { ...now.metadata, editorsNote: 'Call the mayor', status: 'ready' as const };
  sheet(
    { last: () => succeeded({ last }) },
    { ...now, metadata },
    {
      versions: {
        read: () => succeeded({ article: given }),
        list: () => succeeded({ versions: [kept] }),
      },
    },
  );
  await screen.findByText('1 word added · 0 removed');
  await press('Compare…');
  const compare = await screen.findByRole('dialog', { name: 'Compare versions' });
  await waitFor(() => expect(compare.textContent).toContain('Handed over: fragment, zip file'));
});

test('one made on another computer says so, and offers nothing that is not here', async () => {
  sheet({ last: () => succeeded({ last: { ...last, path: null, isThere: false } }) }, anArticle(), {
    versions: { read: () => succeeded({ article: anArticle() }) },
  });
  await screen.findByText('Made on another computer; this one does not know where.');
  expect(screen.queryByRole('button', { name: 'Show in folder' })).toBeNull();
});

test('what was handed off is dragged out by the machine, which knows where it lies', async () => {
  const { fake } = sheet(
    {
      last: () => succeeded({ last }),
      drag: () => failed({ kind: 'not-there', at: '/home/anne/bridge.zip' }),
    },
    anArticle(),
    { versions: { read: () => succeeded({ article: anArticle() }) } },
  );
  fireEvent.dragStart(await screen.findByText('bridge.zip'));
  expect(fake.askedBy('handOff', 'drag')).toEqual([{ name: 'a-bridge-closes' }]);
  expect((await screen.findByRole('alert')).textContent).toContain('/home/anne/bridge.zip is not there');
});

test('after a hand-off the status may follow with one key, and is not offered again', async () => {
  const { open } = sheet({ deliver: () => succeeded(delivered) });
  await press('Hand off…');
  await userEvent.click(await screen.findByRole('button', { name: 'Mark as handed over' }));
  expect(open.metadata.status).toBe('handed-over');
  expect(open.metadata.statusSteps.at(-1)).toMatchObject({ status: 'handed-over', by: 'Anne Roux' });
  expect(screen.queryByRole('button', { name: 'Mark as handed over' })).toBeNull();
});

test('a hand-off that could not be remembered stands all the same, and says so', async () => {
  const unremembered = { kind: 'no-room', at: '/home/anne/Marbre' } as const;
  sheet({ deliver: () => succeeded({ ...delivered, unremembered }) });
  await press('Hand off…');
  const told = await screen.findByText(/could not be kept as a version/);
  expect(told.textContent).toContain('/home/anne/Marbre');
});

test('that the last hand-off cannot be found out is said until it is dismissed', async () => {
  sheet({ last: () => failed({ kind: 'disk-failed', at: '/x', code: 'EIO' }) });
  const said = await screen.findByRole('alert');
  expect(said.textContent).toContain('The disk failed at /x');
  await userEvent.click(within(said).getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('what was said of the last hand-off goes once it is found out after all, by the next one', async () => {
  let isWell = false;
  sheet(
    {
      last: () => (isWell ? succeeded({ last }) : failed({ kind: 'disk-failed', at: '/x', code: 'EIO' })),
      deliver: () => succeeded(delivered),
    },
    anArticle(),
    { versions: { read: () => succeeded({ article: anArticle() }) } },
  );
  await screen.findByRole('alert');
  isWell = true;
  await press('Hand off…');
  await screen.findByRole('region', { name: 'Last hand-off' });
  expect(screen.queryByRole('alert')).toBeNull();
});

test('what is said of a copy that failed goes with one that did not', async () => {
  const copy = vi
    .fn()
    .mockReturnValueOnce(failed({ kind: 'no-article', at: 'a-bridge-closes' }))
    .mockReturnValueOnce(succeeded({ characters: 900 }));
  sheet({ copy });
  await press('Copy as HTML');
  await screen.findByRole('alert');
  await press('Copy as HTML');
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('under an embargo the act waits, and is free when the time has come', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: Date.parse(at) });
  try {
    const article = anArticle();
    const embargo = { until: '2026-11-22T14:32:05.000Z', timeZone: 'Europe/Zurich' };
    sheet({}, { ...article, metadata: { ...article.metadata, embargo } });
    expect(screen.getByRole('button', { name: 'Hand off…' })).toHaveProperty('disabled', true);
    act(() => vi.advanceTimersByTime(4000));
    expect(screen.getByRole('button', { name: 'Hand off…' })).toHaveProperty('disabled', true);
    act(() => vi.advanceTimersByTime(2000));
    expect(screen.getByRole('button', { name: 'Hand off…' })).toHaveProperty('disabled', false);
  } finally {
    vi.useRealTimers();
  }
});

test('a copy as HTML is read aloud', async () => {
  sheet({ copy: () => succeeded({ characters: 900 }) });
  await press('Copy as HTML');
  await waitFor(() => expect(document.body.textContent).toContain('The HTML is on the clipboard.'));
});

function preview(answer: ReturnType<NonNullable<NonNullable<Answers['handOff']>['preview']>>) {
  inWindow(fakeBridge({ handOff: { preview: () => answer } }), <Preview name="abc" onClose={() => {}} />);
}

test('a page that cannot be made is no empty frame but a sentence', async () => {
  preview(failed({ kind: 'picture-missing', at: 'bridge', picture: 'a1.jpg', name: 'lake.jpg' }));
  expect(screen.getByText('Making the page…')).toBeTruthy();
  const told = await screen.findByRole('alert');
  expect(told.textContent).toContain(
    'The file of the picture “lake.jpg” is missing from the pictures folder of bridge, or damaged. Choose it again in the text, or put it back there as a1.jpg.',
  );
  expect(screen.queryByTitle('The page as it will be handed off')).toBeNull();
});

test('the preview is a frame without scripts or origin, as wide as the screen chosen', async () => {
  preview(succeeded({ address: 'app://preview/abc/index.html?at=1' }));
  const frame = await screen.findByTitle('The page as it will be handed off');
  expect(frame.getAttribute('src')).toBe('app://preview/abc/index.html?at=1');
  expect(frame.getAttribute('sandbox')).toBe('');
  expect(frame.getAttribute('width')).toBeNull();
  await userEvent.click(screen.getByRole('radio', { name: 'Phone' }));
  expect(frame.getAttribute('width')).toBe('390');
});
