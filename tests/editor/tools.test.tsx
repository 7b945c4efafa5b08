import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Problem } from '../../article';
import { mountArticle } from './mounted';
import { createClipboard } from './notation/clipboard';

const caret = { anchor: { path: [1, 0], offset: 2 }, focus: { path: [1, 0], offset: 2 } };
const words = { anchor: { path: [1, 0], offset: 0 }, focus: { path: [1, 0], offset: 2 } };
const article = [
  { type: 'headline', children: [{ text: 'Titre' }] },
  { type: 'paragraph', children: [{ text: 'Un mot.' }] },
];

describe('the tools', () => {
  it('are a named toolbar in the language of the interface', () => {
    mountArticle(article, { caret, interfaceLanguage: 'fr' });
    const bar = screen.getByRole('toolbar', { name: 'Mise en forme' });
    for (const name of [
      'Gras',
      'Italique',
      'Exposant',
      'Indice',
      'Lien',
      'Ajouter',
      'Élément',
      /Transformer en/,
    ])
      expect(within(bar).getByRole('button', { name })).toBeDefined();
  });

  it('are not there when the article can only be read', () => {
    mountArticle(article, { readOnly: true });
    expect(screen.queryByRole('toolbar')).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('set a mark on the selected words and show it', async () => {
    const user = userEvent.setup();
    const { session } = mountArticle(article, { caret: words });
    const bold = screen.getByRole('button', { name: 'Bold' });
    expect(bold.getAttribute('aria-pressed')).toBe('false');
    await user.click(bold);
    expect(session().parts()[1]).toMatchObject({
      children: [{ text: 'Un', strong: true }, { text: ' mot.' }],
    });
    await waitFor(() => expect(bold.getAttribute('aria-pressed')).toBe('true'));
  });

  it('clear every mark and link of the selected words, and of no other', async () => {
    const user = userEvent.setup();
    const leaves = [
      { text: 'Un', strong: true, link: 'https://example.org' },
      { text: ' mot.', emphasis: true },
    ];
    const { session } = mountArticle([article[0] ?? {}, { type: 'paragraph', children: leaves }], {
      caret: words,
    });
    await user.click(screen.getByRole('button', { name: 'Clear formatting' }));
    expect(session().parts()[1]).toMatchObject({
      children: [{ text: 'Un' }, { text: ' mot.', emphasis: true }],
    });
    expect(JSON.stringify(session().parts())).not.toContain('example.org');
  });

  it('turn the part into another', async () => {
    const user = userEvent.setup();
    const { session, operations } = mountArticle(article, { caret });
    await user.click(screen.getByRole('button', { name: /Turn into/ }));
    await user.click(screen.getByRole('menuitemradio', { name: 'Crosshead' }));
    expect(session().parts()[1]?.type).toBe('crosshead');
    expect(operations).toMatchObject([{ type: 'set_node', newProperties: { type: 'crosshead' } }]);
  });

  it('add a part', async () => {
    const user = userEvent.setup();
    const { session } = mountArticle(article, { caret });
    await user.click(within(screen.getByRole('toolbar')).getByRole('button', { name: 'Add' }));
    await user.click(screen.getByRole('menuitem', { name: 'Quotation' }));
    expect(
      session()
        .parts()
        .map(({ type }) => type),
    ).toEqual(['headline', 'paragraph', 'quotation']);
  });

  it('remove the part the caret is in', async () => {
    const user = userEvent.setup();
    const { session } = mountArticle([...article, { type: 'paragraph', children: [{ text: 'Deux.' }] }], {
      caret,
    });
    await user.click(screen.getByRole('button', { name: 'Part' }));
    await user.click(screen.getByRole('menuitem', { name: 'Remove' }));
    expect(
      session()
        .parts()
        .map(({ type }) => type),
    ).toEqual(['headline', 'paragraph']);
  });

  it('of one icon each show their name to a keyboard that comes to them', async () => {
    const user = userEvent.setup({ delay: null });
    mountArticle(article, { caret });
    const bar = screen.getByRole('toolbar');
    const ofOneIcon = within(bar)
      .getAllByRole('button')
      .filter(({ textContent }) => textContent === '');
    const name = (tool: Element | null | undefined) => tool?.getAttribute('aria-label');
    expect(ofOneIcon.map(name)).toEqual(expect.arrayContaining(['Bold', 'Clear formatting', 'Link', 'Part']));
    within(bar)
      .getByRole('button', { name: /Turn into/ })
      .focus();

    for (const tool of within(bar).getAllByRole('button').slice(1)) {
      await user.keyboard('{ArrowRight}');
      expect(document.activeElement).toBe(tool);
      if (ofOneIcon.includes(tool))
        await waitFor(() => expect(screen.getByRole('tooltip').textContent).toBe(name(tool)));
    }
  });

  it.each([
    ['Enter', 'https://www.rts.ch{Enter}', { text: 'Un', link: 'https://www.rts.ch' }],
    ['Escape', 'https://www.rts.ch{Escape}', { text: 'Un mot.' }],
  ])('lead back to the text from the link’s field by %s', async (_key, typed, first) => {
    const user = userEvent.setup({ delay: null });
    const { session } = mountArticle(article, { caret: words });
    await user.click(screen.getByRole('button', { name: 'Link' }));
    await user.type(await screen.findByRole('textbox', { name: 'Address' }), typed);

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const text = screen.getByRole('textbox', { name: 'Article' });
    await waitFor(() => expect(document.activeElement).toBe(text));
    expect(session().parts()[1]?.children[0]).toEqual(first);
    expect(session().caret()?.anchor.path[0]).toBe(1);
  });

  it('refuse an unsafe address, say why, and take a safe one', async () => {
    const user = userEvent.setup();
    const { session } = mountArticle(article, { caret: words });
    await user.click(screen.getByRole('button', { name: 'Link' }));
    const field = await screen.findByRole('textbox', { name: 'Address' });
    await user.type(field, 'javascript:alert(1){Enter}');
    expect(await screen.findByText(/starts with http/)).toBeDefined();
    expect(session().parts()[1]).toMatchObject({ children: [{ text: 'Un mot.' }] });
    await user.clear(field);
    await user.type(field, 'www.rts.ch{Enter}');
    expect(session().parts()[1]).toMatchObject({
      children: [{ text: 'Un', link: 'https://www.rts.ch' }, { text: ' mot.' }],
    });
  });
});

describe('what the editor tells', () => {
  it('nothing while only the caret moves', async () => {
    const onCaret = vi.fn();
    const { session, operations } = mountArticle(article, { caret, onCaret });
    await act(async () => session().perform({ is: 'selectAll' }));
    expect(operations).toEqual([]);
    expect(onCaret).toHaveBeenLastCalledWith({
      anchor: { path: [0, 0], offset: 0 },
      focus: { path: [1, 0], offset: 7 },
    });
  });

  it('passes over a caret whose place is no more', async () => {
    const onCaret = vi.fn();
    const gone = { anchor: { path: [9, 0], offset: 0 }, focus: { path: [9, 0], offset: 0 } };
    const { session } = mountArticle(article, { caret: gone, onCaret });
    await act(async () => session().perform({ is: 'mark', mark: 'strong' }));
    expect(session().parts()).toHaveLength(2);
  });

  it('a paste beyond the bounds, as a problem', async () => {
    const told: Problem[] = [];
    mountArticle(article, { caret, onProblem: (problem) => told.push(problem) });
    const box = screen.getByRole('textbox', { name: 'Article' });
    const event = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(event, {
      clipboardData: Object.assign(createClipboard({ 'text/plain': 'a'.repeat(5_000_001) }), {
        types: ['text/plain'],
      }),
    });
    await act(async () => box.dispatchEvent(event));
    expect(told).toMatchObject([{ kind: 'too-large' }]);
  });
});
