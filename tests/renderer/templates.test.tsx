import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { failed, succeeded } from '../../article';
import { KeepTemplateSheet } from '../../renderer/templates/keep-template-sheet';
import { NewMenu } from '../../renderer/templates/new-menu';
import { TemplatesSheet } from '../../renderer/templates/templates-sheet';
import { fakeBridge } from './fake-bridge';
import { anArticle, anOpenArticle } from './given';
import { userEvent } from './hand';
import { inWindow } from './in-window';

function menu(kept: string[], onKeep?: () => void) {
  const onNew = vi.fn();
  const onManage = vi.fn();
  inWindow(fakeBridge({}), <NewMenu templates={{ kept, onKeep, onManage }} onNew={onNew} />);
  return { onNew, onManage };
}
const openMenu = () => userEvent.click(screen.getByRole('button', { name: 'New article from a template' }));

test('a new article begins blank, from a template of the program, or from one’s own', async () => {
  const { onNew } = menu(['Court', 'Brief']);
  for (const [item, from] of [
    ['Blank article', 'nothing'],
    ['Report', 'report'],
    ['Court', { kept: 'Court' }],
  ] as const) {
    await openMenu();
    await userEvent.click(await screen.findByRole('menuitem', { name: item }));
    expect(onNew).toHaveBeenLastCalledWith(from);
  }
});

test('one’s own may be called as one of the program’s', async () => {
  const { onNew } = menu(['Brief']);
  await openMenu();
  const [, own] = await screen.findAllByRole('menuitem', { name: 'Brief' });
  await userEvent.click(own ?? document.body);
  expect(onNew).toHaveBeenLastCalledWith({ kept: 'Brief' });
});

test('without an open article there is none to keep', async () => {
  menu([]);
  await openMenu();
  const keep = await screen.findByRole('menuitem', { name: 'Keep this article as a template…' });
  expect(keep.getAttribute('aria-disabled')).toBe('true');
});

test('by keyboard: the menu opens, is walked and chosen from', async () => {
  const { onNew } = menu([]);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('menu');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(onNew).toHaveBeenCalledWith('brief');
});

test('a proposed name is replaced by typing', async () => {
  const keep = vi.fn(() => succeeded({ template: 'Portrait' }));
  const article = anArticle();
  const proposed = { article: { ...article, metadata: { ...article.metadata, section: 'Region' } } };
  const { fake, open } = anOpenArticle(proposed, { templates: { keep } });
  inWindow(fake, <KeepTemplateSheet open={open} onKept={() => {}} onClose={() => {}} />);
  await waitFor(() => expect(document.activeElement).toHaveProperty('value', 'Region'));
  await userEvent.keyboard('Portrait{Enter}');
  await waitFor(() =>
    expect(fake.askedBy('templates', 'keep')).toEqual([{ name: 'a-bridge-closes', title: 'Portrait' }]),
  );
});

test('a name that is taken is said in the sheet, and another keeps the article', async () => {
  const keep = vi
    .fn()
    .mockReturnValueOnce(failed({ kind: 'already-there', at: 'Court' }))
    .mockReturnValueOnce(succeeded({ template: 'Court report' }));
  const { fake, open } = anOpenArticle({}, { templates: { keep } });
  const onKept = vi.fn();
  const onClose = vi.fn();
  inWindow(fake, <KeepTemplateSheet open={open} onKept={onKept} onClose={onClose} />);
  const name = await screen.findByLabelText('Name of the template');
  await userEvent.type(name, 'Court{Enter}');
  await screen.findByText(/There is already something called Court/);
  await userEvent.type(name, ' report{Enter}');
  await waitFor(() => expect(onKept).toHaveBeenCalledWith('Court report'));
  expect(fake.askedBy('templates', 'keep').at(-1)).toEqual({
    name: 'a-bridge-closes',
    title: 'Court report',
  });
  expect(onClose).toHaveBeenCalled();
});

test('a template is removed only after it was asked; the first answer at hand loses nothing', async () => {
  const fake = fakeBridge({ templates: { remove: () => succeeded(null) } });
  const onChanged = vi.fn(async () => {});
  const onClose = vi.fn();
  inWindow(fake, <TemplatesSheet kept={['Court']} onChanged={onChanged} onClose={onClose} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Remove “Court”' }));
  for (const no of ['{Enter}', '{Escape}']) {
    expect(document.activeElement?.textContent).toBe('Cancel');
    await userEvent.keyboard(no);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove “Court”' }));
    await userEvent.keyboard('{Enter}');
  }
  await userEvent.keyboard('{Escape}');
  expect(onClose).not.toHaveBeenCalled();
  expect(fake.asked).toEqual([]);
  await userEvent.click(await screen.findByRole('button', { name: 'Remove “Court”' }));
  await userEvent.click(screen.getByRole('button', { name: 'Remove for good' }));
  await waitFor(() => expect(onChanged).toHaveBeenCalled());
  expect(fake.askedBy('templates', 'remove')).toEqual([{ template: 'Court' }]);
});

test('a template is renamed; without any it is said how to have one', async () => {
  const fake = fakeBridge({ templates: { rename: () => succeeded({ template: 'Trial' }) } });
  const drawn = inWindow(
    fake,
    <TemplatesSheet kept={['Court']} onChanged={async () => {}} onClose={vi.fn()} />,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Rename “Court”' }));
  const name = await screen.findByLabelText('Name of the template');
  await userEvent.clear(name);
  await userEvent.type(name, 'Trial{Enter}');
  await waitFor(() =>
    expect(fake.askedBy('templates', 'rename')).toEqual([{ template: 'Court', title: 'Trial' }]),
  );
  drawn.unmount();
  inWindow(fake, <TemplatesSheet kept={[]} onChanged={async () => {}} onClose={vi.fn()} />);
  expect(await screen.findByText('No template of your own yet')).toBeTruthy();
});

test('a template is shown, announced and renamed under the name a person gave it, not that of its folder', async () => {
  const rename = vi.fn(() => succeeded({ template: 'Sport ： scores' }));
  const drawn = inWindow(
    fakeBridge({ templates: { rename } }),
    <TemplatesSheet kept={['Sport ： résultats']} onChanged={async () => {}} onClose={vi.fn()} />,
  );
  expect(await screen.findByText('Sport : résultats')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Rename “Sport : résultats”' }));
  expect(await screen.findByLabelText('Name of the template')).toHaveProperty('value', 'Sport : résultats');
  drawn.unmount();
  const { onNew } = menu(['Sport ： résultats']);
  await openMenu();
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Sport : résultats' }));
  expect(onNew).toHaveBeenLastCalledWith({ kept: 'Sport ： résultats' });
});

test('a name as long as no template’s is never cut: the sheet says how long it may be', async () => {
  const keep = vi.fn(() => succeeded({ template: 'Page ： Portraits' }));
  const { fake, open } = anOpenArticle({}, { templates: { keep } });
  const onKept = vi.fn();
  inWindow(fake, <KeepTemplateSheet open={open} onKept={onKept} onClose={() => {}} />);
  const long = 'Très long nom de modèle pour la page spéciale du samedi : « Portraits »';
  const name = await screen.findByLabelText('Name of the template');
  await userEvent.type(name, `${long}{Enter}`);
  await screen.findByText(/71 characters.*60/);
  expect(name).toHaveProperty('value', long);
  expect(keep).not.toHaveBeenCalled();
  await userEvent.clear(name);
  await userEvent.type(name, 'Page : Portraits{Enter}');
  await waitFor(() => expect(onKept).toHaveBeenCalledWith('Page : Portraits'));
});
