import { createEvent, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { expect, test, vi } from 'vitest';
import { failed, type Problem, succeeded } from '../../article';
import type { ImportedFile, ImportReport } from '../../article/bridge/imports';
import { importNotice } from '../../renderer/imports/import-notice';
import { ImportSheet } from '../../renderer/imports/import-sheet';
import { ImportStrip } from '../../renderer/imports/import-strip';
import { useFileDrop } from '../../renderer/imports/use-file-drop';
import { useImports } from '../../renderer/imports/use-imports';
import { catalogueIn } from '../../renderer/words/words';
import { fakeBridge } from './fake-bridge';
import { userEvent } from './hand';
import { inWindow } from './in-window';

const article = (
  file: string,
  more: Partial<Extract<ImportedFile, { became: 'article' }>> = {},
): ImportedFile => ({
  became: 'article',
  file,
  name: 'bridge',
  headline: 'A bridge',
  notes: [],
  more: 0,
  ...more,
});
const refused: ImportedFile = {
  became: 'refused',
  file: 'song.mp3',
  problem: { kind: 'unknown-kind-of-file', at: 'song.mp3' },
};
const t = catalogueIn('en').t;

test('one file that came in whole is told in one line, with nothing more to see', () => {
  const notice = importNotice({ files: [article('a.txt')], left: [] }, t, () => {});
  expect(notice).toEqual({ tone: 'note', title: '1 article imported.', words: '' });
});

test('what was refused, left and unsure is told, and the list has all of it', () => {
  const onShow = vi.fn();
  const unsure = article('a.txt', { notes: [{ is: 'unsure', what: 'no-lead', line: 3 }] });
  const report: ImportReport = { files: [unsure, ...Array(5).fill(refused)], left: ['b.txt'] };
  const notice = importNotice(report, t, onShow);
  expect(notice.tone).toBe('alarm');
  expect(notice.words).toContain('1 passage to look at.');
  expect(notice.words).toContain('2 other files were refused.');
  expect(notice.words).toContain('Stopped: 1 file was not imported.');
  notice.act?.do();
  expect(onShow).toHaveBeenCalledOnce();
});

test('the list has the refused first with their sentence, then what is to be looked at, and opens each', async () => {
  const onOpen = vi.fn();
  const unsure = article('b.txt', {
    name: 'lake',
    headline: 'A lake',
    notes: [
      { is: 'unsure', what: 'no-lead', line: 3 },
      { is: 'setAside', what: 'byline', line: 1, text: 'By Anne' },
      { is: 'dropped', what: 'navigation', words: 'Home' },
      { is: 'mended', count: 2 },
    ],
    more: 7,
  });
  inWindow(
    fakeBridge({}),
    <ImportSheet
      report={{ files: [article('a.txt'), unsure, refused], left: ['c.txt'] }}
      onOpen={onOpen}
      onClose={vi.fn()}
    />,
  );
  const items = [...(await screen.findByRole('dialog')).querySelectorAll('.imported-file')];
  expect(items.map((item) => item.querySelector('strong')?.textContent)).toEqual([
    'song.mp3',
    'A lake',
    'A bridge',
  ]);
  expect(items[0]?.textContent).toContain('Refused. Marbre cannot import song.mp3.');
  for (const said of ['Line 3', 'By Anne', 'Home', '2 ', '7 others', '11 remarks'])
    expect(items[1]?.textContent).toContain(said);
  await userEvent.click(screen.getByRole('button', { name: 'Open the article of b.txt' }));
  expect(onOpen).toHaveBeenCalledWith('lake');
});

test('a name that would turn its line round is shown as it is', () => {
  const file = 'report\u202efdp.mp3';
  const files: ImportedFile[] = [{ ...refused, file, problem: { kind: 'unknown-kind-of-file', at: file } }];
  inWindow(
    fakeBridge({}),
    <ImportSheet report={{ files, left: [file] }} onOpen={() => {}} onClose={() => {}} />,
  );
  expect(screen.getByRole('dialog').textContent).not.toContain('\u202e');
  expect(screen.getByText('report\ufffdfdp.mp3', { selector: 'strong' })).toBeTruthy();
});

test('progress is a bar with its count and the file that comes, and can be stopped once', async () => {
  const onCancel = vi.fn();
  inWindow(
    fakeBridge({}),
    <ImportStrip progress={{ done: 50, of: 200, file: 'b.txt' }} onCancel={onCancel} />,
  );
  const bar = screen.getByRole('progressbar', { name: 'Importing: 50 of 200' });
  expect(bar.getAttribute('aria-valuenow')).toBe('50');
  expect(bar.textContent).toContain('b.txt');
  await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
  const stopping = screen.getByRole('button', { name: 'Stopping…' });
  expect(stopping.getAttribute('aria-disabled')).toBe('true');
  expect(document.activeElement).toBe(stopping);
  await userEvent.click(stopping);
  expect(onCancel).toHaveBeenCalledOnce();
});

test('however many files come, how far it is is said aloud four times at most', () => {
  const words = catalogueIn('en');
  const strip = (done: number) => (
    <I18nextProvider i18n={words}>
      <ImportStrip progress={{ done, of: 200, file: 'a.txt' }} onCancel={vi.fn()} />
    </I18nextProvider>
  );
  const { rerender } = render(strip(0));
  const heard = [screen.getByText(/Importing/, { selector: '[aria-live]' }).textContent];
  for (let done = 1; done <= 200; done++) {
    rerender(strip(done));
    const said = screen.getByText(/Importing/, { selector: '[aria-live]' }).textContent;
    if (said !== heard.at(-1)) heard.push(said);
  }
  expect(heard.slice(1)).toEqual([50, 100, 150, 200].map((done) => `Importing: ${done} of 200`));
});

function Importing({
  onEnd,
  onProblem,
}: {
  onEnd: (report: ImportReport, from: string) => void;
  onProblem: (problem: Problem) => void;
}) {
  const imports = useImports({ onEnd, onProblem });
  return (
    <>
      <button type="button" onClick={() => imports.take(['/a.txt'])}>
        take
      </button>
      <p>{imports.progress ? `comes: ${imports.progress.file}` : 'quiet'}</p>
    </>
  );
}

test('files dropped while others come in wait their turn; files the system gave are asked for at once', async () => {
  const answers: ((report: ImportReport) => void)[] = [];
  const fake = fakeBridge({
    imports: {
      takeGiven: () => succeeded({ files: [article('given.marbre')], left: [] }),
      take: () => new Promise((resolve) => answers.push((report) => resolve(succeeded(report)))),
    },
  });
  const onEnd = vi.fn();
  inWindow(fake, <Importing onEnd={onEnd} onProblem={vi.fn()} />);
  await waitFor(() => expect(onEnd).toHaveBeenCalledWith(expect.anything(), 'system'));
  const take = screen.getByRole('button', { name: 'take' });
  await userEvent.click(take);
  await userEvent.click(take);
  await waitFor(() => expect(answers).toHaveLength(1));
  fake.tell('importProgress', { done: 0, of: 1, file: 'a.txt' });
  await screen.findByText('comes: a.txt');
  answers[0]?.({ files: [article('a.txt')], left: [] });
  await waitFor(() => expect(answers).toHaveLength(2));
  answers[1]?.({ files: [article('a.txt')], left: [] });
  await screen.findByText('quiet');
  // News that comes behind the answer it was told before.
  fake.tell('importProgress', { done: 0, of: 1, file: 'a.txt' });
  expect(screen.getByText('quiet')).toBeTruthy();
  expect(onEnd).toHaveBeenCalledTimes(3);
});

test('a library that is not there is told, and the next import goes on', async () => {
  const onProblem = vi.fn();
  const onEnd = vi.fn();
  let there = false;
  const fake = fakeBridge({
    imports: {
      takeGiven: () => failed({ kind: 'no-library', at: '/media' }),
      take: () =>
        there
          ? succeeded({ files: [article('a.txt')], left: [] })
          : failed({ kind: 'no-library', at: '/media' }),
    },
  });
  inWindow(fake, <Importing onEnd={onEnd} onProblem={onProblem} />);
  await userEvent.click(screen.getByRole('button', { name: 'take' }));
  await waitFor(() => expect(onProblem).toHaveBeenCalledTimes(2));
  there = true;
  await userEvent.click(screen.getByRole('button', { name: 'take' }));
  await waitFor(() => expect(onEnd).toHaveBeenCalledOnce());
});

function Droppable({
  onFiles,
  onStrange,
}: {
  onFiles: (paths: readonly string[]) => void;
  onStrange: () => void;
}) {
  const over = useFileDrop({ onFiles, onStrange });
  return (
    <>
      <aside>{over ? 'let go here' : 'library'}</aside>
      <div className="article-page" contentEditable="true" suppressContentEditableWarning>
        text
        <span className="figure-frame">frame</span>
      </div>
      <div className="article-page" contentEditable="false" suppressContentEditableWarning>
        newer text
      </div>
    </>
  );
}

/** Drops and answers whether the browser would have opened what was dropped. */
function drop(on: string, given: { types: string[]; files: File[] }): boolean {
  const items = given.files.map(({ type }) => ({ kind: 'file', type }));
  const carried = { ...given, items };
  const target = screen.getByText(on);
  const over = createEvent.dragOver(target, { dataTransfer: carried });
  fireEvent(target, over);
  const event = createEvent.drop(target, { dataTransfer: carried });
  fireEvent(target, event);
  return !event.defaultPrevented;
}

test('files dropped go to the library, but pictures on the text, which are the text’s own affair', async () => {
  const fake = fakeBridge({});
  Object.assign(fake.bridge, { pathOf: ({ name }: File) => (name === 'web.txt' ? '' : `/home/${name}`) });
  const onFiles = vi.fn();
  const onStrange = vi.fn();
  const { BridgeProvider } = await import('../../renderer/bridge/bridge');
  render(
    <BridgeProvider bridge={fake.bridge}>
      <Droppable onFiles={onFiles} onStrange={onStrange} />
    </BridgeProvider>,
  );
  const files = [new File(['a'], 'a.txt'), new File(['b'], 'web.txt')];
  const carried = { types: ['Files'], files };
  expect(drop('library', carried)).toBe(false);
  expect(onFiles).toHaveBeenLastCalledWith(['/home/a.txt']);
  expect(onStrange).toHaveBeenLastCalledWith('web.txt');
  drop('text', { types: ['Files'], files: [new File(['p'], 'p.png', { type: 'image/png' })] });
  drop('frame', carried);
  expect(onFiles).toHaveBeenCalledOnce();
  expect(drop('newer text', carried)).toBe(false);
  expect(onFiles).toHaveBeenCalledTimes(2);
  // A text is no figure: it is imported, as the veil says while it is dragged.
  expect(drop('text', { types: ['Files'], files: [new File(['b'], 'b.html', { type: 'text/html' })] })).toBe(
    false,
  );
  expect(onFiles).toHaveBeenLastCalledWith(['/home/b.html']);
  drop('library', { types: ['text/plain'], files: [] });
  expect(onFiles).toHaveBeenCalledTimes(3);
});
