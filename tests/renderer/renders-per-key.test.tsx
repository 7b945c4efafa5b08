import { act } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { InspectorPane } from '../../renderer/desk/inspector-pane';
import { LookForPictures } from '../../renderer/desk/look-for-pictures';
import { StatusLine } from '../../renderer/desk/status-line';
import { anOpenArticle } from './given';
import { inWindow } from './in-window';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('after the first key, which takes “saved” away, a key draws nothing beside the article', async () => {
  const { fake, open } = anOpenArticle();
  const drawn: string[] = [];
  const note = (id: string) => drawn.push(id);
  inWindow(
    fake,
    <>
      <LookForPictures open={open} />
      <Profiler id="status line" onRender={note}>
        <StatusLine open={open} />
      </Profiler>
      <Profiler id="inspector" onRender={note}>
        <InspectorPane
          open={open}
          isLeft={false}
          page="check"
          by="Anne Roux"
          isKeepAsked={false}
          onKeepAsked={() => {}}
          onPage={() => {}}
        />
      </Profiler>
    </>,
  );
  // Each is sent and answered before the next.
  const key = (offset: number) =>
    act(async () => {
      open.recordParts([{ type: 'insert_text', path: [0, 0], offset, text: 'x' }]);
      await vi.advanceTimersByTimeAsync(20);
    });
  await key(0);
  drawn.length = 0;

  for (let offset = 1; offset <= 30; offset++) await key(offset);

  expect(fake.askedBy('article', 'record')).toHaveLength(31);
  expect(drawn).toEqual([]);
  // In the pause all is looked at: there are other counts, and no other finding.
  await act(() => vi.advanceTimersByTimeAsync(300));
  expect(new Set(drawn)).toEqual(new Set(['status line']));
});
