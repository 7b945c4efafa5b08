import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { type Article, failed, freshPart, pictureFile, succeeded } from '../../article';
import { InspectorPane } from '../../renderer/desk/inspector-pane';
import { LookForPictures } from '../../renderer/desk/look-for-pictures';
import { HandOffSheet } from '../../renderer/hand-off/hand-off-sheet';
import type { InspectorPage } from '../../renderer/inspector/inspector';
import { anArticle, anOpenArticle, aSession } from './given';
import { userEvent } from './hand';
import { inWindow } from './in-window';

const picture = {
  sha256: 'a'.repeat(64),
  type: 'image/jpeg',
  width: 3,
  height: 2,
  name: 'lake.jpg',
} as const;
const another = { ...picture, sha256: 'b'.repeat(64) };
const says = { caption: '', credit: '', description: '', copyright: '' };

/** An article that could be handed off, with one figure. */
function withFigure(): Article {
  const plain = anArticle();
  const figure = freshPart('figure');
  const children = figure.children.map((slot) => ({ ...slot, children: [{ text: 'A lake' }] }));
  return { ...plain, parts: [...plain.parts, { ...figure, picture, children }] };
}

/** The article open on a machine whose files are as the test leaves them. */
function anArticleWithFigure() {
  const article = withFigure();
  const there = new Set([pictureFile(picture), pictureFile(another)]);
  const missing = { kind: 'picture-missing', at: 'lake', picture: 'a1.jpg', name: 'lake.jpg' } as const;
  const isLost = () => !there.has(pictureFile(picture));
  const { fake, open } = anOpenArticle(
    { article },
    {
      pictures: {
        lost: () => succeeded({ lost: isLost() ? [pictureFile(picture)] : [] }),
        choose: () => {
          there.add(pictureFile(picture));
          return succeeded({ picture, ...says });
        },
      },
      handOff: {
        last: () => succeeded({ last: null }),
        weigh: () =>
          isLost()
            ? failed(missing)
            : succeeded({ files: 3, bytes: 2_400_000, pictures: 1, pictureBytes: 2_380_000 }),
      },
    },
  );
  const figure = article.parts.at(-1)?.id ?? '';
  return { fake, open, there, figure };
}

const beside = {
  isLeft: false,
  by: 'Anne Roux',
  isKeepAsked: false,
  onKeepAsked: () => {},
  onPage: () => {},
};

/** What stands beside the text. */
function inspected(given: ReturnType<typeof anArticleWithFigure>, page: InspectorPage = 'check') {
  const piece = (
    <>
      <LookForPictures open={given.open} />
      <InspectorPane {...beside} open={given.open} page={page} />
    </>
  );
  return inWindow(given.fake, piece);
}

const finding = {
  name: 'Error · FigureThe file of the picture “lake.jpg” is missing or damaged. Choose it again, or put the file back.',
};
const asked = ({ fake }: ReturnType<typeof anArticleWithFigure>) => fake.askedBy('pictures', 'lost').length;

test('of an article opened without its picture the check says so, and leads to the figure', async () => {
  const given = anArticleWithFigure();
  given.there.delete(pictureFile(picture));
  const goTo = vi.fn();
  given.open.session = aSession({ goTo, parts: () => given.open.opened.article.parts });
  inspected(given);
  const row = await screen.findByRole('button', finding);
  expect(screen.getByRole('tab', { name: /Check/ }).textContent).toContain('1 error');
  await userEvent.click(row);
  expect(goTo).toHaveBeenCalledExactlyOnceWith({ part: given.figure });
  expect(asked(given)).toBe(1);
});

test('before the files were looked for nothing is said to be ready', async () => {
  const given = anArticleWithFigure();
  inspected(given);
  expect(screen.queryByText('Ready to hand off')).toBeNull();
  expect(await screen.findByText('Ready to hand off')).toBeTruthy();
});

test('a file that vanishes is told when the window comes to the front, and no more once it is back', async () => {
  const given = anArticleWithFigure();
  inspected(given);
  await screen.findByText('Ready to hand off');
  given.there.delete(pictureFile(picture));
  fireEvent.focus(window);
  await screen.findByRole('button', finding);

  given.there.add(pictureFile(picture));
  fireEvent.focus(window);

  expect(await screen.findByText('Ready to hand off')).toBeTruthy();
  expect(asked(given)).toBe(3);
});

test('it is looked for anew when the page of the check is opened', async () => {
  const given = anArticleWithFigure();
  const { unmount } = inspected(given, 'details');
  await waitFor(() => expect(asked(given)).toBe(1));
  given.there.delete(pictureFile(picture));
  unmount();
  inWindow(given.fake, <InspectorPane {...beside} open={given.open} page="check" />);
  await screen.findByRole('button', finding);
  expect(asked(given)).toBe(2);
});

test('the same picture chosen again is there at once, and nobody looks for it', async () => {
  const given = anArticleWithFigure();
  given.there.delete(pictureFile(picture));
  inspected(given);
  await screen.findByRole('button', finding);
  await act(() => given.open.choosePicture());
  expect(await screen.findByText('Ready to hand off')).toBeTruthy();
  expect(asked(given)).toBe(1);
});

test('keys look for no file; another picture in the article does, once', async () => {
  const given = anArticleWithFigure();
  let { parts } = given.open.opened.article;
  given.open.session = aSession({ parts: () => parts });
  inspected(given);
  await screen.findByText('Ready to hand off');

  for (let key = 0; key < 20; key++)
    given.open.recordParts([{ type: 'insert_text', path: [0, 0], offset: 0, text: 'x' }]);
  await new Promise((quiet) => setTimeout(quiet, 400));
  expect(asked(given)).toBe(1);

  parts = parts.map((part) => (part.type === 'figure' ? { ...part, picture: another } : part));
  given.open.recordParts([
    { type: 'set_node', path: [3], properties: {}, newProperties: { picture: another } },
  ]);
  await waitFor(() => expect(asked(given)).toBe(2));
});

test('the sheet of a hand-off says the same, holds both acts back, and weighs anew once the file is there', async () => {
  const given = anArticleWithFigure();
  inWindow(given.fake, <LookForPictures open={given.open} />);
  await waitFor(() => expect(asked(given)).toBe(1));
  given.there.delete(pictureFile(picture));
  inWindow(given.fake, <HandOffSheet open={given.open} by="" onGoTo={() => {}} onClose={() => {}} />);
  await screen.findByRole('button', finding);
  expect(asked(given)).toBe(2);
  expect(screen.getByRole('button', { name: 'Hand off…' })).toHaveProperty('disabled', true);
  expect(screen.getByRole('button', { name: 'Copy as HTML' })).toHaveProperty('disabled', true);
  // What was weighed would say it a second time.
  expect(screen.queryByRole('alert')).toBeNull();

  given.there.add(pictureFile(picture));
  fireEvent.focus(window);

  await screen.findByText('Ready to hand off');
  expect(await screen.findByText(/3 files, 2.4 MB/)).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByRole('button', { name: 'Hand off…' })).toHaveProperty('disabled', false);
});
