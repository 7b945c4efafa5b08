import { readdirSync, readFileSync } from 'node:fs';
import { act, render, screen, waitFor } from '@testing-library/react';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it, vi } from 'vitest';
import { compareArticles, failed, succeeded } from '../../article';
import type { ImportedFile } from '../../article/bridge/imports';
import { wholeLibrary } from '../../article/bridge/library';
import { NoticeBar } from '../../renderer/desk/notice-bar';
import { FindCount } from '../../renderer/editor/find/find-count';
import { FaultBoundary } from '../../renderer/fault-boundary';
import { HandOffSheet } from '../../renderer/hand-off/hand-off-sheet';
import { LastHandOff } from '../../renderer/hand-off/last-hand-off';
import { WeightLine } from '../../renderer/hand-off/weight-line';
import { importNotice } from '../../renderer/imports/import-notice';
import { ImportStrip } from '../../renderer/imports/import-strip';
import { EmbargoField } from '../../renderer/inspector/embargo-field';
import { RestoreSheet } from '../../renderer/inspector/restore-sheet';
import { ViewLine } from '../../renderer/library/view-line';
import { Preview } from '../../renderer/preview/preview';
import { SaveLine } from '../../renderer/save-state/save-line';
import { CompareSheet } from '../../renderer/versions/compare-sheet';
import { ComparisonCounts } from '../../renderer/versions/comparison-counts';
import { catalogueIn } from '../../renderer/words/words';
import { mountArticle } from '../editor/mounted';
import { putIn } from '../editor/put-in';
import { fakeBridge } from './fake-bridge';
import { anArticle, anOpenArticle, at, saved } from './given';
import { userEvent } from './hand';
import { inWindow } from './in-window';

const version = { id: 'v1', at, kind: 'named', title: 'Read by Anne' } as const;
const noVersion = fakeBridge({ versions: { read: () => failed({ kind: 'no-version', at: 'v1' }) } });
const english = catalogueIn('en');
const pictureMissing =
  'The file of the picture “lake.jpg” is missing from the pictures folder of bridge, or damaged. Choose it again in the text, or put it back there as a1.jpg.';
const caret = { anchor: { path: [0, 0], offset: 90 }, focus: { path: [0, 0], offset: 90 } };

/**
 * A piece drawn before and after: what polite speech needs is a region that stood there before the words came, or
 * nothing is read.
 */
function spoken(region: string, before: ReactElement, after: ReactElement): string | null {
  const inWords = (piece: ReactElement) => <I18nextProvider i18n={english}>{piece}</I18nextProvider>;
  const drawn = render(inWords(before));
  const stood = document.querySelector(region);
  expect(stood, `${region} stands before anything is said`).not.toBeNull();
  drawn.rerender(inWords(after));
  expect(document.querySelector(region), 'the same region speaks').toBe(stood);
  return stood?.textContent ?? null;
}

const find = (more: Partial<Parameters<typeof FindCount>[0]>) => (
  <FindCount sought="lake" at={0} count={0} more={false} replaced={undefined} {...more} />
);
const view = (more: Partial<Parameters<typeof ViewLine>[0]>) => (
  <ViewLine view={wholeLibrary} count={undefined} narrowed={false} onShowAll={vi.fn()} {...more} />
);
const strip = (done: number) => (
  <ImportStrip progress={{ done, of: 200, file: 'a.txt' }} onCancel={vi.fn()} />
);

/** Every file of the window that speaks, and the proof that it does: what is heard, against what is expected. */
const announcements: Record<string, () => Promise<readonly [heard: unknown, expected: unknown]>> = {
  'save-state/save-line.tsx': async () => {
    const failing = { name: 'failed', problem: { kind: 'no-room', at: 'x' }, tries: 2, retryAt: at } as const;
    const said = spoken(
      '[role="status"]',
      <SaveLine state={saved} />,
      <SaveLine state={{ ...failing, since: at, troubles: [] }} />,
    );
    return [said, 'Not saved'];
  },
  'editor/find/find-count.tsx': async () => [
    spoken('output', find({ sought: '' }), find({ count: 5, at: 1 })),
    '2 of 5',
  ],
  'library/view-line.tsx': async () => [
    spoken('[role="status"]', view({}), view({ count: 3, narrowed: true })),
    '3 articles',
  ],
  'imports/import-strip.tsx': async () => [
    spoken('.import-strip [aria-live]', strip(1), strip(50)),
    'Importing: 50 of 200',
  ],
  'versions/comparison-counts.tsx': async () => {
    const comparison = compareArticles(anArticle(), anArticle('A bridge closes', 'Nobody expected it.'));
    const said = spoken(
      'output',
      <ComparisonCounts comparison={undefined} />,
      <ComparisonCounts comparison={comparison} />,
    );
    return [said?.includes('removed'), true];
  },
  'editor/article-editor.tsx': async () => {
    mountArticle([{ type: 'headline', children: [{ text: 't'.repeat(90) }] }], { caret });
    const region = document.querySelector('.article-editor > [aria-live="polite"]');
    expect(region?.textContent).toBe('');
    await putIn('x');
    await waitFor(() => expect(region?.textContent).not.toBe(''));
    return [region?.textContent, 'Headline: 91 characters; the limit is 90.'];
  },
  'hand-off/hand-off-sheet.tsx': async () => {
    const { fake, open } = anOpenArticle(
      {},
      {
        handOff: {
          last: () => succeeded({ last: null }),
          weigh: () => succeeded({ files: 1, bytes: 1, pictures: 0, pictureBytes: 0 }),
          copy: () => succeeded({ characters: 12 }),
        },
      },
    );
    inWindow(fake, <HandOffSheet open={open} by="" onGoTo={vi.fn()} onClose={vi.fn()} />);
    const region = screen.getByRole('status');
    expect(region.textContent).toBe('');
    await userEvent.click(screen.getByRole('button', { name: 'Copy as HTML' }));
    await waitFor(() => expect(region.textContent).not.toBe(''));
    return [region.textContent, 'The HTML is on the clipboard.'];
  },
  'inspector/embargo-field.tsx': async () => {
    const embargo = { until: '2026-03-29T04:30:00.000Z', timeZone: 'Europe/Zurich' };
    inWindow(fakeBridge({}), <EmbargoField embargo={embargo} isReadOnly={false} onChange={vi.fn()} />);
    const region = screen.getByRole('status');
    expect(region.textContent).toBe('');
    await userEvent.click(screen.getByRole('spinbutton', { name: /hour/ }));
    await userEvent.keyboard('02');
    await waitFor(() => expect(region.textContent).not.toBe(''));
    return [region.textContent, 'Clocks go forward that day and skip 02:30; this time stands for it.'];
  },
  'editor/paste-note.tsx': async () => {
    mountArticle([{ type: 'headline', children: [{ text: 'Title' }] }], {
      caret: { anchor: { path: [0, 0], offset: 5 }, focus: { path: [0, 0], offset: 5 } },
    });
    await putIn({ 'text/html': '<p>Words</p><iframe src="https://example.org"></iframe>' });
    const words = (await screen.findByText(/Left out, something embedded/)).closest('[role="status"]');
    return [words?.textContent?.startsWith('Pasted, with a few things left out'), true];
  },
  'ui/banner.tsx': async () => {
    const imported = (name: string): ImportedFile => {
      const file = `${name}.txt`;
      return { became: 'article', file, name, headline: name, notes: [], more: 0 };
    };
    const report = { files: [imported('a'), imported('b')], left: [] };
    const telling = (t: TFunction) => importNotice(report, t, vi.fn());
    inWindow(fakeBridge({}), <NoticeBar telling={telling} onDismiss={vi.fn()} />);
    return [screen.getByRole('status').textContent?.startsWith('2 articles imported.'), true];
  },
  'hand-off/weight-line.tsx': async () => {
    const problem = { kind: 'picture-missing', at: 'bridge', picture: 'a1.jpg', name: 'lake.jpg' } as const;
    inWindow(fakeBridge({}), <WeightLine weight={failed(problem)} />);
    return [screen.getByRole('alert').textContent, pictureMissing];
  },
  'preview/preview.tsx': async () => {
    const missing = failed({ kind: 'picture-missing', at: 'bridge', picture: 'a1.jpg', name: 'lake.jpg' });
    const noPage = fakeBridge({ handOff: { preview: () => missing } });
    inWindow(noPage, <Preview name="bridge" onClose={vi.fn()} />);
    return [(await screen.findByRole('alert')).textContent, `The page cannot be shown${pictureMissing}`];
  },
  'hand-off/last-hand-off.tsx': async () => {
    const last = {
      shape: 'page',
      as: 'zip',
      version: 'v1',
      at,
      by: 'Léo',
      path: null,
      isThere: false,
    } as const;
    const { open } = anOpenArticle();
    inWindow(noVersion, <LastHandOff open={open} last={last} onCompare={vi.fn()} onProblem={vi.fn()} />);
    return [(await screen.findByRole('alert')).textContent?.includes('v1'), true];
  },
  'inspector/restore-sheet.tsx': async () => {
    const acts = { onRestore: vi.fn(), onClose: vi.fn() };
    inWindow(noVersion, <RestoreSheet name="bridge" version={version} readOnly={false} {...acts} />);
    return [(await screen.findByRole('alert')).textContent?.includes('v1'), true];
  },
  'versions/compare-sheet.tsx': async () => {
    const acts = { onRestore: vi.fn(), onClose: vi.fn() };
    const given = { name: 'bridge', versions: [version], from: version, now: anArticle(), readOnly: false };
    inWindow(noVersion, <CompareSheet {...given} {...acts} />);
    return [(await screen.findByRole('alert')).textContent?.includes('v1'), true];
  },
  'parts/related-link.tsx': async () => {
    mountArticle([{ type: 'related-link', address: '', children: [] }]);
    await userEvent.type(screen.getByRole('textbox', { name: 'Address' }), 'javascript:alert(1){Enter}');
    return [screen.getByRole('alert').textContent?.includes('http, https or mailto'), true];
  },
  'fault-boundary.tsx': async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { bridge } = fakeBridge({ program: { report: () => succeeded(null) } });
    document.documentElement.lang = 'en';
    const Broken = () => {
      throw new Error('A view broke.');
    };
    const inBoundary = (
      <FaultBoundary bridge={bridge}>
        <Broken />
      </FaultBoundary>
    );
    await act(async () => void inWindow(fakeBridge({}), inBoundary));
    return [screen.getByRole('alert').textContent?.includes('Your words are safe on this computer.'), true];
  },
};

const speaks = /aria-live|role=(?:"(?:status|alert|log)"|\{.*'alert')|<output/;

describe('what is read aloud to those who hear the window', () => {
  it.each(Object.keys(announcements))('renderer/%s', async (file) => {
    const [heard, expected] = (await announcements[file]?.()) ?? [];
    expect(heard).toEqual(expected);
  });

  it('is proved above for every file that speaks', () => {
    const files = readdirSync('renderer', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.tsx?$/.test(file),
    );
    const speaking = files.filter((file) => speaks.test(readFileSync(`renderer/${file}`, 'utf8')));
    expect(Object.keys(announcements).sort()).toEqual(
      speaking.map((file) => file.replaceAll('\\', '/')).sort(),
    );
  });
});
