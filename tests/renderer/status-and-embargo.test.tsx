import { act, screen, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Metadata, SaveState } from '../../article';
import { Inspector } from '../../renderer/inspector/inspector';
import { EmbargoSign } from '../../renderer/library/embargo-sign';
import { fakeBridge } from './fake-bridge';
import { anArticle, anOpenArticle, at } from './given';
import { userEvent } from './hand';
import { inWindow } from './in-window';

function details(metadata: Partial<Metadata> = {}) {
  const article = anArticle();
  const { fake, open } = anOpenArticle({
    article: { ...article, metadata: { ...article.metadata, ...metadata } },
  });
  inWindow(
    fake,
    <Inspector open={open} findings={[]} page="details" by="Anne Roux" onPage={() => {}} onGoTo={() => {}} />,
  );
  return { fake, open };
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const status = () => within(screen.getByRole('region', { name: 'Status' }));

async function step(to: string): Promise<void> {
  await press(/^\S.* Status$|Status/);
  await userEvent.click(await screen.findByRole('option', { name: to }));
}

test('each status says what it means and what the next person does', () => {
  details({ status: 'to-review' });
  expect(status().getByText(/Waits for an editor/)).toBeTruthy();
});

test('the steps that usually follow are offered first, and every other after them', async () => {
  details();
  await press(/Status/);
  const offered = (await screen.findAllByRole('option')).map(({ textContent }) => textContent);
  expect(offered).toEqual(['Draft', 'To review', 'Ready', 'Sent back', 'Handed over']);
});

test('a step is remembered with its moment and its author, and shown with them', async () => {
  const { open } = details();
  await step('To review');
  expect(open.metadata.statusSteps).toEqual([{ status: 'to-review', at, by: 'Anne Roux', sentence: '' }]);
  expect(status().getByText(/· Anne Roux/)).toBeTruthy();
});

test('an article is sent back with a note or not at all', async () => {
  const { open } = details({ status: 'to-review' });
  await step('Sent back');
  expect(open.metadata.status).toBe('to-review');
  expect(screen.getByRole('button', { name: 'Send back' })).toHaveProperty('disabled', true);
  await userEvent.type(screen.getByLabelText('What is to be changed'), '  Who says so? ');
  await press('Send back');
  expect(open.metadata.status).toBe('sent-back');
  expect(open.metadata.statusSteps.at(-1)).toMatchObject({ sentence: 'Who says so?', by: 'Anne Roux' });
  expect(status().getByText('Who says so?')).toBeTruthy();
});

test('thought better of, it is not sent back', async () => {
  const { open } = details({ status: 'to-review' });
  await step('Sent back');
  await press('Cancel');
  expect(open.metadata).toMatchObject({ status: 'to-review', statusSteps: [] });
});

test('a step taken here is taken back as if it had not been; one of another day is not', async () => {
  const older = {
    status: 'to-review',
    at: '2026-11-20T10:00:00.000Z',
    by: 'Léo Meyer',
    sentence: '',
  } as const;
  const { fake, open } = details({ status: 'to-review', statusSteps: [older] });
  expect(screen.queryByRole('button', { name: 'Take this step back' })).toBeNull();
  await step('Ready');
  await press('Take this step back');
  expect(open.metadata).toMatchObject({ status: 'to-review', statusSteps: [older] });
  expect(screen.queryByRole('button', { name: 'Take this step back' })).toBeNull();
  await open.flush();
  const told = fake.askedBy('article', 'record').flatMap(({ operations }) => operations);
  expect(told.at(-1)).toEqual({ type: 'set_metadata', field: 'status', before: 'ready', after: 'to-review' });
});

test('every step takes a note', async () => {
  const { open } = details();
  await step('To review');
  await press('Add a note…');
  expect(screen.getByRole('button', { name: 'Add' })).toHaveProperty('disabled', true);
  await userEvent.type(screen.getByLabelText('Note to this step'), ' The figures are not checked yet. ');
  await press('Add');
  expect(open.metadata.statusSteps).toEqual([
    { status: 'to-review', at, by: 'Anne Roux', sentence: 'The figures are not checked yet.' },
  ]);
  expect(status().getByText('The figures are not checked yet.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Add a note…' })).toBeNull();
  expect(document.activeElement).toBe(status().getByRole('button', { name: /Status/ }));
});

test('Ctrl+Z in the field takes the step back, in its note only letters', async () => {
  const { open } = details();
  await step('To review');
  await press('Add a note…');
  await userEvent.type(screen.getByLabelText('Note to this step'), 'Soon');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(open.metadata.status).toBe('to-review');
  await press('Cancel');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(open.metadata).toMatchObject({ status: 'draft', statusSteps: [] });
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(open.metadata.status).toBe('draft');
});

test('while a note is being written, Ctrl+Z in the status leaves the step it is about, and the one before its own note', async () => {
  const sentBack = {
    status: 'sent-back',
    at: '2026-11-20T10:00:00.000Z',
    by: 'Léo Meyer',
    sentence: 'Fix the lead',
  } as const;
  const { open } = details({ status: 'sent-back', statusSteps: [sentBack] });
  await step('Draft');
  await press('Add a note…');
  await userEvent.type(screen.getByLabelText('Note to this step'), 'Lead is fixed');
  await userEvent.tab({ shift: true });
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(screen.getByLabelText('Note to this step')).toHaveProperty('value', 'Lead is fixed');
  await press('Add');
  expect(open.metadata.statusSteps).toEqual([
    sentBack,
    { status: 'draft', at, by: 'Anne Roux', sentence: 'Lead is fixed' },
  ]);
});

test('a note is never another step’s than the one it was begun for; its words wait for the next', async () => {
  const { open } = details();
  await step('To review');
  await press('Add a note…');
  await userEvent.type(screen.getByLabelText('Note to this step'), 'Figures checked');
  act(() => open.setStatus('handed-over', 'Anne Roux', 'In a zip'));
  expect(screen.queryByLabelText('Note to this step')).toBeNull();
  await step('Ready');
  await press('Add a note…');
  expect(screen.getByLabelText('Note to this step')).toHaveProperty('value', 'Figures checked');
  await press('Add');
  expect(open.metadata.statusSteps.map(({ sentence }) => sentence)).toEqual([
    '',
    'In a zip',
    'Figures checked',
  ]);
});

test('a step of today says its day too once another has begun', () => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: Date.parse(at) });
  onTestFinished(() => void vi.useRealTimers());
  const step = { status: 'to-review', at, by: 'Léo Meyer', sentence: '' } as const;
  details({ status: 'to-review', statusSteps: [step] });
  expect(status().getByText(/· Léo Meyer/).textContent).toMatch(/^\d\d:32 ·/);
  act(() => vi.advanceTimersByTime(86_400_000));
  expect(status().getByText(/· Léo Meyer/).textContent).toMatch(/^Nov 2\d, \d\d:32 ·/);
});

test('earlier steps are listed, the newest first', async () => {
  const [one, two, three] = ['draft', 'to-review', 'sent-back'].map((each, hour) => ({
    status: each as Metadata['status'],
    at: `2026-11-20T1${hour}:00:00.000Z`,
    by: 'Léo Meyer',
    sentence: each === 'to-review' ? 'Please look at the figures.' : '',
  }));
  if (!one || !two || !three) throw new Error('Three steps were to be made.');
  details({ status: 'sent-back', statusSteps: [one, two, three] });
  const rows = status()
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(rows).toEqual([
    expect.stringMatching(/^To review.*Please look at the figures\.$/),
    expect.stringMatching(/^Draft/),
  ]);
});

test('an article that may only be read takes no step and has no embargo set', () => {
  const problem = { kind: 'newer-format', at: 'x', format: 9 } as const;
  const state: SaveState = { name: 'read-only', problem, troubles: [] };
  const { fake, open } = anOpenArticle({ standing: { state, sequence: 0 } });
  inWindow(
    fake,
    <Inspector open={open} findings={[]} page="details" by="Anne Roux" onPage={() => {}} onGoTo={() => {}} />,
  );
  expect(screen.getByRole('button', { name: /Status/ })).toHaveProperty('disabled', true);
  expect(screen.queryByRole('button', { name: 'Set an embargo' })).toBeNull();
});

const segment = (name: RegExp) =>
  within(screen.getByRole('group', { name: 'Embargo until' })).getByRole('spinbutton', { name });

test('an embargo begins tomorrow at six, in this computer’s zone, and is lifted again', async () => {
  const { open } = details();
  await press('Set an embargo');
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  expect(open.metadata.embargo?.timeZone).toBe(here);
  expect(segment(/hour/).textContent).toBe('06');
  expect(screen.getByText('May not be handed off before.')).toBeTruthy();
  await press('Lift the embargo');
  expect(open.metadata.embargo).toBeNull();
});

test.each([
  ['the night clocks go forward', '2026-03-28T22:30:00.000Z', '2026-03-29T04:00:00.000Z'],
  ['the day clocks go back', '2026-10-24T22:30:00.000Z', '2026-10-26T05:00:00.000Z'],
])('an embargo begins on the next day of the calendar, %s too', async (_, now, until) => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(now) });
  const options = { ...Intl.DateTimeFormat().resolvedOptions(), timeZone: 'Europe/Zurich' };
  const zone = vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue(options);
  onTestFinished(() => {
    vi.useRealTimers();
    zone.mockRestore();
  });
  const { open } = details();
  await press('Set an embargo');
  expect(open.metadata.embargo).toEqual({ until, timeZone: 'Europe/Zurich' });
});

test('by keyboard an embargo is set and its date typed, and the focus stays in its field when it is lifted', async () => {
  const { open } = details();
  screen.getByRole('button', { name: 'Set an embargo' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(segment(/month/));
  await userEvent.keyboard('11');
  expect(open.metadata.embargo).not.toBeNull();
  screen.getByRole('button', { name: 'Lift the embargo' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(open.metadata.embargo).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Set an embargo' }));
});

test('an embargo that comes from elsewhere takes no focus', () => {
  const { open } = details();
  act(() => open.setMetadata('embargo', { until: '2036-11-29T05:00:00.000Z', timeZone: 'Europe/Zurich' }));
  expect(document.activeElement).toBe(document.body);
});

test('its hour is typed, and is of the zone that is shown', async () => {
  const { open } = details({ embargo: { until: '2036-11-29T05:00:00.000Z', timeZone: 'Europe/Zurich' } });
  expect(screen.getByText('Nov 29, 2036, 06:00 Europe/Zurich')).toBeTruthy();
  await userEvent.click(segment(/hour/));
  await userEvent.keyboard('14');
  expect(open.metadata.embargo).toEqual({ until: '2036-11-29T13:00:00.000Z', timeZone: 'Europe/Zurich' });
});

test('another zone keeps the time on the clock', async () => {
  const { open } = details({ embargo: { until: '2036-11-29T05:00:00.000Z', timeZone: 'Europe/Zurich' } });
  const zone = screen.getByRole('combobox', { name: 'Time zone' });
  await userEvent.clear(zone);
  await userEvent.type(zone, 'tokyo');
  await userEvent.click(await screen.findByRole('option', { name: 'Asia/Tokyo' }));
  expect(open.metadata.embargo).toEqual({ until: '2036-11-28T21:00:00.000Z', timeZone: 'Asia/Tokyo' });
});

test('a time that clocks skip is the one they show instead, and that is said', async () => {
  const { open } = details({ embargo: { until: '2026-03-29T04:30:00.000Z', timeZone: 'Europe/Zurich' } });
  await userEvent.click(segment(/hour/));
  await userEvent.keyboard('02');
  expect(open.metadata.embargo?.until).toBe('2026-03-29T01:30:00.000Z');
  expect(segment(/hour/).textContent).toBe('03');
  expect(screen.getByText(/skip 02:30/)).toBeTruthy();
});

test('of a time that comes twice the second is meant, until the first is chosen', async () => {
  const { open } = details({ embargo: { until: '2026-10-25T04:30:00.000Z', timeZone: 'Europe/Zurich' } });
  await userEvent.click(segment(/hour/));
  await userEvent.keyboard('02');
  expect(open.metadata.embargo?.until).toBe('2026-10-25T01:30:00.000Z');
  await userEvent.click(screen.getByRole('radio', { name: 'The first' }));
  expect(open.metadata.embargo?.until).toBe('2026-10-25T00:30:00.000Z');
});

test('one that has passed says that the article may leave', () => {
  details({ embargo: { until: '2020-03-29T04:30:00.000Z', timeZone: 'Europe/Zurich' } });
  expect(screen.getByText('The embargo is over: the article may be handed off.')).toBeTruthy();
});

test('the library shows which articles may not leave yet', () => {
  const ahead = { until: '2036-11-29T05:00:00.000Z', timeZone: 'Europe/Zurich' };
  const past = { until: '2020-11-29T05:00:00.000Z', timeZone: 'Europe/Zurich' };
  inWindow(
    fakeBridge({}),
    <div>
      {[ahead, past, null].map((embargo) => (
        <EmbargoSign key={embargo?.until ?? 'none'} embargo={embargo} />
      ))}
    </div>,
  );
  expect(
    screen.getAllByRole('img', { name: 'Embargo until Nov 29, 2036, 06:00 Europe/Zurich' }),
  ).toHaveLength(1);
});

test.each([1, 40])('the sign goes when the time comes, in %i days, and nothing ticks after it', (days) => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: Date.parse(at) });
  try {
    const lengthMs = days * 86_400_000;
    const until = new Date(Date.parse(at) + lengthMs).toISOString();
    inWindow(fakeBridge({}), <EmbargoSign embargo={{ until, timeZone: 'Europe/Zurich' }} />);
    act(() => vi.advanceTimersByTime(lengthMs - 1));
    expect(screen.getByRole('img')).toBeTruthy();
    expect(vi.getTimerCount()).toBe(1);
    act(() => vi.advanceTimersByTime(1));
    expect(screen.queryByRole('img')).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

test('the sign of an article that has left the list leaves no timer behind', () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: Date.parse(at) });
  try {
    const embargo = { until: '2026-11-23T05:00:00.000Z', timeZone: 'Europe/Zurich' };
    const drawn = inWindow(fakeBridge({}), <EmbargoSign embargo={embargo} />);
    drawn.unmount();
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
