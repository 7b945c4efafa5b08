import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Article, failed, succeeded } from '../../article';
import { VersionsList } from '../../renderer/inspector/versions-list';
import { ComparedMetadata } from '../../renderer/versions/compared-metadata';
import { type FakeBridge, fakeBridge } from '../renderer/fake-bridge';
import { anArticle, at } from '../renderer/given';
import { userEvent } from '../renderer/hand';
import { inWindow } from '../renderer/in-window';

const copies = {
  weigh: () => succeeded({ versions: 2, versionBytes: 3400, pictures: 0, pictureBytes: 0 }),
};

const kept = [
  { id: 'v2', at, kind: 'named', title: 'Read by Anne' },
  { id: 'v1', at, kind: 'automatic', title: null },
] as const;

const now = anArticle('A bridge closes', 'Nobody had expected it.');
// The ids are those of the article, as in every version of it.
const earlier = (text: string): Article => ({
  ...now,
  parts: now.parts.map((part) => (part.type === 'paragraph' ? { ...part, children: [{ text }] } : part)),
});
const articles: Record<string, Article> = {
  v2: earlier('Everybody had expected it.'),
  v1: { ...earlier('Nobody had expected it.'), metadata: { ...now.metadata, section: 'City' } },
};

function machine(): FakeBridge {
  return fakeBridge({
    copies,
    versions: {
      list: () => succeeded({ versions: [...kept] }),
      read: ({ version }) => {
        const article = articles[version];
        return article ? succeeded({ article }) : failed({ kind: 'no-version', at: version });
      },
      restore: () => succeeded(null),
    },
  });
}

async function comparing(fake = machine(), { language = 'en' as 'en' | 'fr', readOnly = false } = {}) {
  inWindow(
    fake,
    <VersionsList name="sony" readOnly={readOnly} now={() => now} flush={async () => {}} />,
    language,
  );
  const [first] = await screen.findAllByRole('button', {
    name: language === 'en' ? /^Compare “Read by Anne, / : /^Comparer «\u00a0Read by Anne, /,
  });
  await userEvent.click(first ?? document.body);
  return within(await screen.findByRole('dialog'));
}

async function choose(label: RegExp, option: RegExp) {
  await userEvent.click(screen.getByRole('button', { name: label }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
}

const count = () => screen.getByRole('status').textContent;

describe('a version compared with the words of now', () => {
  it('shows what went and what came, each in an element that names it', async () => {
    const dialog = await comparing();
    const went = await dialog.findByRole('deletion');
    expect(went.textContent).toBe('removed: Everybody end of removal');
    expect(dialog.getByRole('insertion').textContent).toBe('added: Nobody end of addition');
    expect(count()).toBe('1 word added · 1 removed');
  });
  it('in French says so in French', async () => {
    const dialog = await comparing(machine(), { language: 'fr' });
    expect((await dialog.findByRole('deletion')).textContent).toBe(
      'suppression\u00a0: Everybody fin de la suppression',
    );
    expect(count()).toBe('1 mot ajouté · 1 supprimé');
  });
  it('is restored from there', async () => {
    const fake = machine();
    const dialog = await comparing(fake);
    await dialog.findByRole('deletion');
    await userEvent.click(dialog.getByRole('button', { name: /^Restore “Read by Anne, .+”$/ }));
    await waitFor(() =>
      expect(fake.askedBy('versions', 'restore')).toEqual([{ name: 'sony', version: 'v2' }]),
    );
    expect(screen.queryByRole('dialog')).toBeNull();
  });
  it('of an article that may only be read is not restored', async () => {
    const dialog = await comparing(machine(), { readOnly: true });
    await dialog.findByRole('deletion');
    expect(dialog.queryByRole('button', { name: /Restore/ })).toBeNull();
  });
});

const step = { status: 'to-review', at, by: 'Anne Roux', sentence: '' } as const;

it('of the steps those that differ are told, and what was said with them', () => {
  const said = { ...step, sentence: 'Figures are checked' };
  const before = [{ ...step, status: 'draft' as const }, step];
  inWindow(
    fakeBridge({}),
    <ComparedMetadata differences={[{ field: 'statusSteps', before, after: [before[0] ?? step, said] }]} />,
  );
  expect(screen.getByRole('deletion').textContent).toMatch(
    /^removed: To review · .+ · Anne Roux end of removal$/,
  );
  expect(screen.getByRole('insertion').textContent).toMatch(
    /^added: To review · .+ · Anne Roux · Figures are checked end of addition$/,
  );
});

it('an editor’s note is told word by word', () => {
  inWindow(
    fakeBridge({}),
    <ComparedMetadata
      differences={[{ field: 'editorsNote', before: 'Ask the mayor.', after: 'Ask the mayor again.' }]}
    />,
  );
  expect(screen.queryByRole('deletion')).toBeNull();
  expect(screen.getByRole('insertion').textContent).toBe('added:  again end of addition');
});

it.each([
  ['en', 1, 'words', '1 word'],
  ['en', 12_000, 'words', '12,000 words'],
  ['en', 1, 'characters', '1 character'],
  ['fr', 1, 'words', '1 mot'],
  ['fr', 12_000, 'characters', '12\u202f000 signes'],
  ['fr', 1_000_000, 'words', '1\u202f000\u202f000 de mots'],
] as const)('a target is said in %s as a number of its unit: %i %s', (language, count, unit, said) => {
  inWindow(
    fakeBridge({}),
    <ComparedMetadata differences={[{ field: 'targetLength', before: null, after: { count, unit } }]} />,
    language,
  );
  expect(screen.getByRole('insertion').textContent).toContain(` ${said} `);
});

it('a language is called as in the details, with its capital', () => {
  inWindow(
    fakeBridge({}),
    <ComparedMetadata differences={[{ field: 'language', before: 'en', after: 'fr-CH' }]} />,
    'fr',
  );
  expect(screen.getByRole('insertion').textContent).toContain('Français suisse');
});

describe('any two', () => {
  it('versions are compared with each other, details too', async () => {
    const dialog = await comparing();
    await choose(/^To|To$/, /Kept by itself/);
    expect(await dialog.findByText('Section')).toBeTruthy();
    expect(count()).toBe('1 word added · 1 removed · 1 detail changed');
    expect(dialog.getAllByRole('insertion').map(({ textContent }) => textContent)).toEqual([
      'added: City end of addition',
      'added: Nobody end of addition',
    ]);
  });
  it('that are the same say so, and now cannot be restored', async () => {
    const dialog = await comparing();
    await dialog.findByRole('deletion');
    await choose(/^From|From$/, /As it stands now/);
    expect(await dialog.findByText('Nothing differs')).toBeTruthy();
    expect(dialog.getByRole('button', { name: /Restore/ })).toHaveProperty('disabled', true);
  });
});

it('the list says of each version when, by whom and how long, where that is known', async () => {
  const fake = fakeBridge({
    copies,
    versions: {
      list: () => succeeded({ versions: [{ ...kept[0], by: 'Anne Roux', words: 1 }, { ...kept[1] }] }),
    },
  });
  inWindow(fake, <VersionsList name="sony" readOnly now={() => now} flush={async () => {}} />);
  const rows = (await screen.findAllByRole('listitem')).map(({ textContent }) => textContent);
  expect(rows[0]).toMatch(/^Read by Anne.*Anne Roux1 word/);
  expect(rows[1]).not.toContain('word');
});

it('a version that is gone says so in the comparison', async () => {
  const fake = fakeBridge({
    copies,
    versions: {
      list: () => succeeded({ versions: [...kept] }),
      read: ({ version }) => failed({ kind: 'no-version', at: version }),
    },
  });
  const dialog = await comparing(fake);
  expect((await dialog.findByRole('alert')).textContent).toBe('The version v2 is not there any more.');
});
