import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { failed, type SaveState, succeeded } from '../../article';
import { CheckList, check } from '../../renderer/inspector/check-list';
import { Inspector } from '../../renderer/inspector/inspector';
import { VersionsList } from '../../renderer/inspector/versions-list';
import { fakeBridge } from './fake-bridge';
import { anArticle, anOpenArticle, at } from './given';
import { userEvent } from './hand';
import { inWindow } from './in-window';

function details(article = anArticle()) {
  const { fake, open } = anOpenArticle({ article });
  inWindow(
    fake,
    <Inspector open={open} findings={[]} page="details" by="Anne Roux" onPage={() => {}} onGoTo={() => {}} />,
  );
  return { fake, open };
}

test('what is typed in a field is in the article at every key, and on its way to the machine', async () => {
  const { fake, open } = details();
  await userEvent.type(screen.getByLabelText('Section'), 'City');
  expect(open.metadata.section).toBe('City');
  await open.flush();
  const operations = fake.askedBy('article', 'record').flatMap((batch) => batch.operations);
  expect(operations.at(-1)).toEqual({ type: 'set_metadata', field: 'section', before: 'Cit', after: 'City' });
});

test('bylines are names separated by commas, and the commas stay as they were typed', async () => {
  const { open } = details();
  const field = screen.getByLabelText('Bylines');
  await userEvent.type(field, 'Anne Roux, , Léo Meyer,');
  expect(open.metadata.bylines).toEqual(['Anne Roux', 'Léo Meyer']);
  expect(field).toHaveProperty('value', 'Anne Roux, , Léo Meyer,');
});

test.each([
  ['Bylines', 'bylines'],
  ['Sources', 'sources'],
  ['Keywords', 'keywords'],
] as const)('%s: one that is given twice is kept once, where it stood first', async (label, kept) => {
  const { open } = details();
  const field = screen.getByLabelText(label);
  fireEvent.change(field, { target: { value: 'deuxième, , ,troisième ,deuxième' } });
  expect(open.metadata[kept]).toEqual(['deuxième', 'troisième']);
  expect(field).toHaveProperty('value', 'deuxième, , ,troisième ,deuxième');
});

test('names pasted one below the other are so many names', async () => {
  details();
  const typed = vi.fn(() => true);
  // jsdom has no such command; the browser's puts the words where the caret is.
  Object.assign(document, { execCommand: typed });
  onTestFinished(() => void Reflect.deleteProperty(document, 'execCommand'));
  await userEvent.click(screen.getByLabelText('Keywords'));
  await userEvent.paste('Chine\r\n  Japon,\n\nCorée du\u00a0Nord\n');
  expect(typed.mock.calls).toEqual([['insertText', false, 'Chine, Japon, Corée du\u00a0Nord']]);
});

test('one name that is pasted with its line end is left to the browser', async () => {
  const { open } = details();
  await userEvent.click(screen.getByLabelText('Keywords'));
  await userEvent.paste('Chine, Japon');
  expect(open.metadata.keywords).toEqual(['Chine', 'Japon']);
});

test('a wrong slug stays in its field with what is wrong, and out of the article', async () => {
  const { open } = details();
  const field = screen.getByLabelText('Slug');
  await userEvent.type(field, 'iron-');
  expect(open.metadata.slug).toBe('iron');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('Lower-case letters, digits and single hyphens')).toBeTruthy();
  await userEvent.type(field, 'bridge');
  expect(open.metadata.slug).toBe('iron-bridge');
  expect(field.getAttribute('aria-invalid')).toBeNull();
});

test.each([
  ['rts.ch/e', 'An address that begins with http:// or https://'],
  ['https://www.rts.ch/très long/é', 'An address without spaces; %20 stands for one'],
  ['https://www.rts.ch/\u00a0', 'An address without spaces; %20 stands for one'],
  ['https://www.rts.ch\\e', 'An address without \\ < > " and signs that are not seen'],
])('of a published address %j it is said what is wrong with it', async (address, said) => {
  const { open } = details();
  const field = screen.getByLabelText('Published address');
  fireEvent.change(field, { target: { value: address } });
  expect(await screen.findByText(said)).toBeTruthy();
  expect(open.metadata.publishedAddress).toBe('');
});

test('the slug that is proposed is taken by keyboard, which stays in its field', async () => {
  const { open } = details();
  (await screen.findByRole('button', { name: 'Use it' })).focus();
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByLabelText('Slug'));
  await userEvent.keyboard('2');
  expect(open.metadata.slug).toBe('a-bridge-closes2');
});

test('once the proposed slug is taken, a wrong one that was typed is forgotten', async () => {
  const { open } = details();
  const field = screen.getByLabelText('Slug');
  await userEvent.type(field, '-');
  await userEvent.click(await screen.findByRole('button', { name: 'Use it' }));
  expect(field).toHaveProperty('value', 'a-bridge-closes');
  expect(field.getAttribute('aria-invalid')).toBeNull();
  act(() => open.setMetadata('slug', ''));
  expect(field).toHaveProperty('value', '');
});

test('a target whose digits are deleted keeps its unit for the next ones', async () => {
  const article = anArticle();
  const { open } = details({
    ...article,
    metadata: { ...article.metadata, targetLength: { count: 3000, unit: 'characters' } },
  });
  const field = screen.getByLabelText('Target length');
  await userEvent.clear(field);
  expect(open.metadata.targetLength).toBeNull();
  await userEvent.type(field, '4500');
  expect(open.metadata.targetLength).toEqual({ count: 4500, unit: 'characters' });
});

test('a target length is a number of words or characters, and none when it is emptied', async () => {
  const { open } = details();
  const field = screen.getByLabelText('Target length');
  await userEvent.type(field, '3x00');
  expect(open.metadata.targetLength).toEqual({ count: 300, unit: 'words' });
  await userEvent.click(screen.getByRole('button', { name: /Counted in/ }));
  await userEvent.click(await screen.findByRole('option', { name: 'characters' }));
  expect(open.metadata.targetLength).toEqual({ count: 300, unit: 'characters' });
  await userEvent.clear(field);
  expect(open.metadata.targetLength).toBeNull();
});

test('another language may be chosen, and one that is not of the list stands in it', async () => {
  const article = anArticle();
  const { open } = details({ ...article, metadata: { ...article.metadata, language: 'pt' } });
  await userEvent.click(screen.getByRole('button', { name: /Language/ }));
  const offered = (await screen.findAllByRole('option')).map(({ textContent }) => textContent);
  expect(offered).toEqual(['French', 'English', 'German', 'Italian', 'Romansh', 'Portuguese']);
  await userEvent.click(screen.getByRole('option', { name: 'Italian' }));
  expect(open.metadata.language).toBe('it');
});

test('the check says that nothing is missing', () => {
  inWindow(fakeBridge({}), <CheckList findings={[]} onGoTo={() => {}} />);
  expect(screen.getByText('Ready to hand off')).toBeTruthy();
});

test('an article of a newer version is not called ready', () => {
  const problem = { kind: 'newer-format', at: 'sony', format: 9 } as const;
  const state: SaveState = { name: 'read-only', problem, troubles: [] };
  const { fake, open } = anOpenArticle({ standing: { state, sequence: 0 } });
  inWindow(fake, <CheckList findings={check(open, new Set())} onGoTo={() => {}} />);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'WarningThis article was written by a newer version of Marbre: what this one does not know would be missing. Look at the preview first.',
  ]);
});

test('findings stand errors first, each in a sentence, and one of a part leads to it', async () => {
  const article = anArticle('', 'TK');
  const findings = check(article, new Set());
  const onGoTo = vi.fn();
  inWindow(fakeBridge({}), <CheckList findings={findings} onGoTo={onGoTo} />);
  const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(rows[0]).toContain('Error · HeadlineThe headline is empty.');
  expect(rows.at(-1)).toContain('Error · Paragraph“TK” looks like a placeholder.');
  await userEvent.click(screen.getByRole('button', { name: /TK/ }));
  expect(onGoTo).toHaveBeenCalledWith({ part: article.parts[2]?.id, words: { at: 0, length: 2 } });
});

const copies = {
  weigh: () => succeeded({ versions: 2, versionBytes: 3400, pictures: 1, pictureBytes: 2_400_000 }),
};
const kept = [
  { id: 'v2', at, kind: 'named', title: 'Read by Anne' },
  { id: 'v1', at, kind: 'automatic', title: null },
] as const;

test('the buttons of a version are called after it, for each row has the same', async () => {
  const fake = fakeBridge({ copies, versions: { list: () => succeeded({ versions: [...kept] }) } });
  inWindow(fake, <VersionsList name="sony" readOnly now={anArticle} flush={async () => {}} />);
  await screen.findAllByRole('listitem');
  expect(screen.getAllByRole('button').map((each) => each.getAttribute('aria-label'))).toEqual([
    expect.stringMatching(/^Look at “Read by Anne, .+”$/),
    expect.stringMatching(/^Compare “Read by Anne, .+”$/),
    expect.stringMatching(/^Look at “Kept by itself, .+”$/),
    expect.stringMatching(/^Compare “Kept by itself, .+”$/),
  ]);
});

test('versions stand newest first, by name or by why they were kept', async () => {
  const fake = fakeBridge({ copies, versions: { list: () => succeeded({ versions: [...kept] }) } });
  inWindow(fake, <VersionsList name="sony" readOnly={false} now={anArticle} flush={async () => {}} />);
  const rows = await screen.findAllByRole('listitem');
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringContaining('Read by Anne'),
    expect.stringContaining('Kept by itself'),
  ]);
});

test('a version kept by no act of the window stands in the list at once', async () => {
  const versions: (typeof kept)[number][] = [kept[1]];
  const fake = fakeBridge({ copies, versions: { list: () => succeeded({ versions: [...versions] }) } });
  inWindow(fake, <VersionsList name="sony" readOnly={false} now={anArticle} flush={async () => {}} />);
  await screen.findByText('Kept by itself');
  versions.unshift(kept[0]);
  fake.tell('versionsChanged', { name: 'another' });
  expect(fake.askedBy('versions', 'list')).toHaveLength(1);
  fake.tell('versionsChanged', { name: 'sony' });
  expect(await screen.findByText('Read by Anne')).toBeTruthy();
});

test('a slow list of versions never stands over a later one', async () => {
  const slow: (() => void)[] = [];
  const fake = fakeBridge({
    copies,
    versions: {
      list: () =>
        slow.length === 0
          ? new Promise((resolve) => slow.push(() => resolve(succeeded({ versions: [kept[1]] }))))
          : succeeded({ versions: [...kept] }),
    },
  });
  inWindow(fake, <VersionsList name="sony" readOnly={false} now={anArticle} flush={async () => {}} />);
  await waitFor(() => expect(slow).toHaveLength(1));
  fake.tell('versionsChanged', { name: 'sony' });
  await screen.findByText('Read by Anne');
  await act(async () => {
    for (const answer of slow) answer();
  });
  expect(screen.getByText('Read by Anne')).toBeTruthy();
});

test('what versions and pictures take on the disk is said under them', async () => {
  const fake = fakeBridge({ copies, versions: { list: () => succeeded({ versions: [...kept] }) } });
  inWindow(fake, <VersionsList name="sony" readOnly={false} now={anArticle} flush={async () => {}} />);
  expect(await screen.findByText('2 versions, 3.4 kB · 1 picture, 2.4 MB')).toBeTruthy();
});

test('a version is kept under its name once the machine has every word', async () => {
  const order: string[] = [];
  const fake = fakeBridge({
    copies,
    versions: {
      list: () => succeeded({ versions: [] }),
      keep: ({ title }) => {
        order.push(`keep ${title}`);
        return succeeded({ id: 'v3', at, kind: 'named', title });
      },
    },
  });
  inWindow(
    fake,
    <VersionsList
      name="sony"
      readOnly={false}
      now={anArticle}
      flush={async () => void order.push('flush')}
    />,
  );
  await userEvent.type(screen.getByLabelText('Name (may be empty)'), 'Before the cut');
  await userEvent.click(screen.getByRole('button', { name: 'Keep this version' }));
  await waitFor(() => expect(order).toEqual(['flush', 'keep Before the cut']));
  expect(screen.getByLabelText('Name (may be empty)')).toHaveProperty('value', '');
});

test('why a version could not be kept is said until one is', async () => {
  const keep = vi
    .fn()
    .mockReturnValueOnce(failed({ kind: 'no-room', at: '/home/anne/Marbre' }))
    .mockReturnValueOnce(succeeded({ id: 'v3', at, kind: 'named', title: '' }));
  const fake = fakeBridge({ copies, versions: { list: () => succeeded({ versions: [...kept] }), keep } });
  inWindow(fake, <VersionsList name="sony" readOnly={false} now={anArticle} flush={async () => {}} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Keep this version' }));
  await screen.findByRole('alert');
  // The list, which can be read, says nothing of it.
  await waitFor(() => expect(fake.askedBy('versions', 'list')).toHaveLength(2));
  expect(screen.getByRole('alert').textContent).toContain('/home/anne/Marbre');
  await userEvent.click(screen.getByRole('button', { name: 'Keep this version' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('why the versions could not be listed is said until they can be', async () => {
  let isWell = false;
  const list = () =>
    isWell
      ? succeeded({ versions: [...kept] })
      : failed({ kind: 'disk-failed' as const, at: '/x', code: 'EIO' });
  const fake = fakeBridge({ copies, versions: { list } });
  inWindow(fake, <VersionsList name="sony" readOnly={false} now={anArticle} flush={async () => {}} />);
  await screen.findByRole('alert');
  isWell = true;
  fake.tell('versionsChanged', { name: 'sony' });
  await screen.findByText('Read by Anne');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a version is read before anyone goes back to it', async () => {
  const fake = fakeBridge({
    copies,
    versions: {
      list: () => succeeded({ versions: [...kept] }),
      read: () => succeeded({ article: anArticle('The old headline') }),
      restore: () => succeeded(null),
    },
  });
  inWindow(fake, <VersionsList name="sony" readOnly={false} now={anArticle} flush={async () => {}} />);
  const [first] = await screen.findAllByRole('button', { name: /^Look at “Read by Anne, / });
  await userEvent.click(first ?? document.body);
  const dialog = await screen.findByRole('dialog', { name: 'Read by Anne' });
  expect((await within(dialog).findByText(/The old headline/)).textContent).toContain(
    'Nobody had expected it.',
  );
  expect(fake.askedBy('versions', 'restore')).toEqual([]);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Restore' }));
  await waitFor(() => expect(fake.askedBy('versions', 'restore')).toEqual([{ name: 'sony', version: 'v2' }]));
});

test('a version that was handed over is called alike in the list and in its sheet', async () => {
  const handedOver = {
    id: 'v3',
    at,
    kind: 'handed-over',
    title: null,
    form: { shape: 'page', as: 'zip' },
  } as const;
  const fake = fakeBridge({
    copies,
    versions: {
      list: () => succeeded({ versions: [handedOver] }),
      read: () => succeeded({ article: anArticle() }),
    },
  });
  inWindow(fake, <VersionsList name="sony" readOnly now={anArticle} flush={async () => {}} />);
  await screen.findByText('Handed over: page, zip file');
  await userEvent.click(screen.getByRole('button', { name: /^Look at / }));
  expect(await screen.findByRole('dialog', { name: 'Handed over: page, zip file' })).toBeTruthy();
});

test('a version that is gone says so', async () => {
  const fake = fakeBridge({
    copies,
    versions: {
      list: () => succeeded({ versions: [...kept] }),
      read: () => failed({ kind: 'no-version', at: 'v2' }),
    },
  });
  inWindow(fake, <VersionsList name="sony" readOnly={false} now={anArticle} flush={async () => {}} />);
  const [first] = await screen.findAllByRole('button', { name: /^Look at “Read by Anne, / });
  await userEvent.click(first ?? document.body);
  expect((await screen.findByRole('alert')).textContent).toBe('The version v2 is not there any more.');
});

test('an article that may only be read keeps and restores no version', async () => {
  const fake = fakeBridge({ copies, versions: { list: () => succeeded({ versions: [...kept] }) } });
  inWindow(fake, <VersionsList name="sony" readOnly now={anArticle} flush={async () => {}} />);
  await screen.findAllByRole('listitem');
  expect(screen.queryByRole('button', { name: 'Keep this version' })).toBeNull();
});
