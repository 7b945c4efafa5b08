import { act, screen, waitFor } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import {
  applyOperations,
  articleHash,
  failed,
  freshPart,
  type Outcome,
  pictureFile,
  succeeded,
} from '../../article';
import { restMs } from '../../renderer/article/recorder';
import { Desk } from '../../renderer/desk/desk';
import { fakeBridge } from '../renderer/fake-bridge';
import { anArticle, at, opened } from '../renderer/given';
import { userEvent } from '../renderer/hand';
import { inWindow } from '../renderer/in-window';

const article = anArticle();
const inTheWay = failed({ kind: 'not-allowed', at: 'sony' });
type Trashed = Outcome<{ trashed: string }>;

/** The desk on which the article `sony` stands open, its panes shut, and a trash that takes nothing unless told otherwise. */
async function deskOnSony({
  article: shown = article,
  trash = () => inTheWay as Trashed,
  lost = [] as readonly string[],
  inspectorOpen = false,
} = {}) {
  const fake = fakeBridge({
    program: { rememberPlace: () => succeeded(null) },
    templates: { list: () => succeeded({ kept: [] }) },
    imports: { takeGiven: () => succeeded({ files: [], left: [] }) },
    library: { trash },
    pictures: {
      lost: () => succeeded({ lost: [...lost] }),
      bring: ({ picture }) => failed({ kind: 'not-there', at: picture.name }),
    },
    versions: {
      list: () => succeeded({ versions: [] }),
      keep: ({ title }) => succeeded({ id: 'v1', at, kind: 'named', title }),
    },
    copies: { weigh: () => succeeded({ versions: 0, versionBytes: 0, pictures: 0, pictureBytes: 0 }) },
    article: {
      recoveries: () => succeeded({ recoveries: [] }),
      elsewhere: () => succeeded({ elsewhere: false }),
      open: ({ name }) => succeeded(opened({ name, article: shown })),
      record: () => succeeded(null),
      close: ({ name }) => succeeded({ name }),
    },
  });
  inWindow(
    fake,
    <Desk
      by="Anne Roux"
      look={{ libraryOpen: false, inspectorOpen }}
      language="en"
      place={{ article: 'sony', selection: null, top: null }}
      typed={undefined}
      onLook={vi.fn()}
      onLibrary={vi.fn()}
    />,
  );
  await screen.findByText('Nobody had expected it.');
  return fake;
}

test('an article that the menu cannot move to the trash is shown again, and why is said', async () => {
  const fake = await deskOnSony();

  act(() => fake.tell('command', { is: 'trash' }));

  expect((await screen.findByRole('alert')).textContent).toContain('does not allow Marbre to use sony');
  await waitFor(() => expect(fake.askedBy('article', 'open')).toEqual([{ name: 'sony' }, { name: 'sony' }]));
  expect(await screen.findByText('Nobody had expected it.')).toBeTruthy();
  expect(fake.askedBy('program', 'rememberPlace').at(-1)).toMatchObject({ article: 'sony' });
});

test('an article that takes another name goes on being asked for its words, its caret and its focus', async () => {
  const fake = await deskOnSony();
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());

  act(() => fake.tell('renamed', { from: 'sony', to: 'sony-pekin', slug: 'sony-pekin' }));
  act(() => fake.tell('command', { is: 'part', part: 'crosshead' }));
  await act(() => vi.advanceTimersByTimeAsync(3 * restMs));

  const sent = fake.askedBy('article', 'record');
  const held = sent.reduce((so, { operations }) => applyOperations(so, operations), article);
  expect(held.parts.map(({ type }) => type)).toContain('crosshead');
  expect(sent.at(-1)).toMatchObject({ name: 'sony-pekin', hash: articleHash(held) });
});

test('an article moved to the trash from its text leaves the keys on the way back', async () => {
  const fake = await deskOnSony({ trash: () => succeeded({ trashed: '1_sony' }) });

  act(() => fake.tell('command', { is: 'trash' }));

  const back = await screen.findByRole('button', { name: 'Put back' });
  // React gives it the focus once it is painted.
  await waitFor(() => expect(document.activeElement).toBe(back));
});

test('a whole article is not copied as HTML while the check holds it back, and the check is one press away', async () => {
  const metadata = {
    ...article.metadata,
    embargo: { until: '2099-01-01T00:00:00.000Z', timeZone: 'Europe/Zurich' },
  };
  const fake = await deskOnSony({ article: { ...article, metadata } });

  act(() => fake.tell('command', { is: 'copyHtml' }));

  expect((await screen.findByRole('alert')).textContent).toContain('The article is not copied');
  expect(fake.askedBy('program', 'copy')).toEqual([]);
});

test('nor while one of its pictures has lost its file', async () => {
  const picture = {
    sha256: 'a'.repeat(64),
    type: 'image/png',
    width: 3,
    height: 2,
    name: 'lake.png',
  } as const;
  const figure = freshPart('figure');
  const children = figure.children.map((slot) => ({ ...slot, children: [{ text: 'A lake' }] }));
  const shown = { ...article, parts: [...article.parts, { ...figure, picture, children }] };
  const fake = await deskOnSony({ article: shown, lost: [pictureFile(picture)] });
  await screen.findByRole('button', { name: /This picture cannot be shown/ });

  act(() => fake.tell('command', { is: 'copyHtml' }));

  expect((await screen.findByRole('alert')).textContent).toContain('The article is not copied');
  expect(fake.askedBy('program', 'copy')).toEqual([]);
});

test('a version is kept by the keyboard alone: the command asks for its name, Enter keeps it', async () => {
  const fake = await deskOnSony({ inspectorOpen: true });

  act(() => fake.tell('command', { is: 'keepVersion' }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Name (may be empty)')));
  await userEvent.keyboard('Read by Anne{Enter}');

  await waitFor(() =>
    expect(fake.askedBy('versions', 'keep')).toEqual([{ name: 'sony', title: 'Read by Anne' }]),
  );
});

test('the name of a version asked for once takes the keys no second time', async () => {
  const fake = await deskOnSony({ inspectorOpen: true });
  act(() => fake.tell('command', { is: 'keepVersion' }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Name (may be empty)')));

  await userEvent.click(screen.getByRole('tab', { name: /Details/ }));
  await userEvent.click(screen.getByRole('tab', { name: 'Versions' }));

  expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Versions' }));
});
