import { act, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Metadata } from '../../article';
import { StatusLine } from '../../renderer/desk/status-line';
import type { ArticleSession } from '../../renderer/editor/article-editor';
import { Inspector } from '../../renderer/inspector/inspector';
import { anArticle, anOpenArticle, aSession } from './given';
import { userEvent } from './hand';
import { inWindow } from './in-window';

type Caret = ReturnType<ArticleSession['caret']>;

/** The details of an article whose caret the test moves. */
function details(metadata: Partial<Metadata> = {}, headline = 'A bridge closes') {
  const article = anArticle(headline);
  const { fake, open } = anOpenArticle({
    article: { ...article, metadata: { ...article.metadata, ...metadata } },
  });
  let caret: Caret = null;
  open.session = aSession({ caret: () => caret, parts: () => article.parts });
  inWindow(
    fake,
    <>
      <Inspector
        open={open}
        findings={[]}
        page="details"
        by="Anne Roux"
        onPage={() => {}}
        onGoTo={() => {}}
      />
      <StatusLine open={open} />
    </>,
  );
  return {
    open,
    move: (to: Caret) => {
      caret = to;
      act(() => open.caretMoved());
    },
  };
}

const rows = () =>
  within(screen.getByRole('region', { name: 'Length' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));

test('the article is counted, then the part the caret stands in, then what is selected', async () => {
  const { move } = details();
  // The article is shown first, and counted when the window is idle.
  expect(rows()).toEqual([['Article', '', '']]);
  await vi.waitFor(() => expect(rows()).toEqual([['Article', '4', '23']]));
  const start = { path: [2, 0], offset: 0 };
  move({ anchor: start, focus: start });
  await vi.waitFor(() =>
    expect(rows()).toEqual([
      ['Paragraph', '4', '23'],
      ['Article', '4', '23'],
    ]),
  );
  move({ anchor: start, focus: { path: [2, 0], offset: 6 } });
  await vi.waitFor(() => expect(rows()[0]).toEqual(['Selection', '1', '6']));
});

test('a target is a quiet bar that says how far, and turns when it is passed', async () => {
  details({ targetLength: { count: 8, unit: 'words' } });
  const bar = await screen.findByRole('meter', { name: 'Target length' });
  expect(bar.getAttribute('aria-valuetext')).toBe('4 of 8');
  expect(bar.className).not.toContain('budget-over');
});

test('over the target it says by its colour and its figures', async () => {
  details({ targetLength: { count: 3, unit: 'words' } });
  const bar = await screen.findByRole('meter', { name: 'Target length' });
  expect(bar.getAttribute('aria-valuetext')).toBe('4 of 3');
  expect(bar.className).toContain('budget-over');
});

test('without a target there is no bar', () => {
  details();
  expect(screen.queryByRole('meter')).toBeNull();
});

test('the slug is proposed from the headline until one is given', async () => {
  const { open } = details({}, 'Le pont s’est fermé à l’aube');
  const slug = screen.getByLabelText('Slug');
  await vi.waitFor(() => expect(slug.getAttribute('placeholder')).toBe('le-pont-s-est-ferme-a-l-aube'));
  expect(open.metadata.slug).toBe('');
  await userEvent.click(screen.getByRole('button', { name: 'Use it' }));
  expect(open.metadata.slug).toBe('le-pont-s-est-ferme-a-l-aube');
  expect(screen.queryByRole('button', { name: 'Use it' })).toBeNull();
});

test('the status line counts what is selected beside the article, and nothing where nothing is', async () => {
  const { move } = details();
  const line = () => screen.getByRole('region', { name: 'Status line' }).textContent;
  expect(line()).not.toContain('Selection');
  const start = { path: [2, 0], offset: 0 };
  move({ anchor: start, focus: { path: [2, 0], offset: 6 } });
  await vi.waitFor(() => expect(line()).toContain('Selection: 1 word, 6 characters'));
  expect(line()).toContain('4 words');
  move({ anchor: start, focus: start });
  await vi.waitFor(() => expect(line()).not.toContain('Selection'));
});
