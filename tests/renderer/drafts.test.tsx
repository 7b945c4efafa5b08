import { act, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { type Metadata, succeeded } from '../../article';
import type { OpenArticle } from '../../renderer/article/open-article';
import { Inspector, type InspectorPage } from '../../renderer/inspector/inspector';
import { anArticle, anOpenArticle, at } from './given';
import { userEvent } from './hand';
import { inWindow } from './in-window';

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const lookAt = (name: string) => userEvent.click(screen.getByRole('tab', { name }));
const field = (label: string) => screen.getByLabelText(label);

const answers: Parameters<typeof anOpenArticle>[1] = {
  versions: { list: () => succeeded({ versions: [] }) },
  copies: { weigh: () => succeeded({ versions: 0, versionBytes: 0, pictures: 0, pictureBytes: 0 }) },
};

/** The inspector of one article after another, in a pane that can be hidden. */
function pane(metadata: Partial<Metadata> = {}, more = answers) {
  const article = anArticle();
  const given = { ...article, metadata: { ...article.metadata, ...metadata } };
  const { fake, open } = anOpenArticle({ article: given }, more);
  const another = anOpenArticle({ article: { ...given, id: '6f1c7f9e-0000-4000-8000-000000000002' } });
  function Pane() {
    const [shown, setShown] = useState<OpenArticle | undefined>(open);
    const [page, setPage] = useState<InspectorPage>('details');
    return (
      <>
        <button type="button" onClick={() => setShown(undefined)}>
          hide
        </button>
        <button type="button" onClick={() => setShown(open)}>
          the first article
        </button>
        <button type="button" onClick={() => setShown(another.open)}>
          another article
        </button>
        {shown && (
          <Inspector
            key={shown.id}
            open={shown}
            findings={[]}
            page={page}
            by="Anne Roux"
            onPage={setPage}
            onGoTo={() => {}}
          />
        )}
      </>
    );
  }
  inWindow(fake, <Pane />);
  return { fake, open };
}

/** A machine that keeps a version when the test says so. */
function slowKeep() {
  let kept = () => {};
  const keep = ({ title }: { title: string }) =>
    new Promise<ReturnType<typeof named>>((resolve) => {
      kept = () => resolve(named(title));
    });
  return { keep, kept: () => kept() };
}
const named = (title: string) => succeeded({ id: 'v1', at, kind: 'named' as const, title });

async function askForNote() {
  await press(/Status/);
  await userEvent.click(await screen.findByRole('option', { name: 'Sent back' }));
}

const away: Record<string, () => Promise<void>> = {
  'at the check': async () => {
    await lookAt('Check');
    await lookAt('Details');
  },
  'at the versions': async () => {
    await lookAt('Versions');
    await lookAt('Details');
  },
  'with the pane hidden': async () => {
    await press('hide');
    await press('the first article');
  },
  'at another article': async () => {
    await press('another article');
    await press('the first article');
  },
};

test.each(Object.keys(away))(
  'what is typed is there after a look %s, and the focus is not',
  async (where) => {
    const { open } = pane({ status: 'to-review' });
    await userEvent.type(field('Slug'), 'iron-');
    await askForNote();
    await userEvent.type(field('What is to be changed'), 'Who says so?');

    await away[where]?.();

    expect(field('Slug')).toHaveProperty('value', 'iron-');
    expect(field('Slug').getAttribute('aria-invalid')).toBe('true');
    expect(field('What is to be changed')).toHaveProperty('value', 'Who says so?');
    expect(document.activeElement).not.toBe(field('What is to be changed'));
    await press('Send back');
    expect(open.metadata.statusSteps.at(-1)).toMatchObject({ status: 'sent-back', sentence: 'Who says so?' });
    expect(screen.queryByLabelText('What is to be changed')).toBeNull();
  },
);

test('the name of a version is there after a look at the check, until the version is kept', async () => {
  const { keep, kept } = slowKeep();
  const { fake } = pane({}, { ...answers, versions: { ...answers.versions, keep } });
  await lookAt('Versions');
  await userEvent.type(field('Name (may be empty)'), 'Before the cut');

  await lookAt('Check');
  await lookAt('Versions');

  expect(field('Name (may be empty)')).toHaveProperty('value', 'Before the cut');
  await press('Keep this version');
  await lookAt('Details');
  await act(async () => kept());
  await lookAt('Versions');
  expect(fake.askedBy('versions', 'keep')).toEqual([{ name: 'a-bridge-closes', title: 'Before the cut' }]);
  expect(field('Name (may be empty)')).toHaveProperty('value', '');
});

test('a name typed while the version before it is kept stays', async () => {
  const { keep, kept } = slowKeep();
  pane({}, { ...answers, versions: { ...answers.versions, keep } });
  await lookAt('Versions');
  await userEvent.type(field('Name (may be empty)'), 'One');
  await press('Keep this version');
  await userEvent.clear(field('Name (may be empty)'));
  await userEvent.type(field('Name (may be empty)'), 'Two');
  await act(async () => kept());
  expect(field('Name (may be empty)')).toHaveProperty('value', 'Two');
});

test('another article shows nothing of it', async () => {
  pane({ status: 'to-review' });
  await userEvent.type(field('Slug'), 'iron-');
  await askForNote();
  await userEvent.type(field('What is to be changed'), 'Who says so?');
  await lookAt('Versions');
  await userEvent.type(field('Name (may be empty)'), 'Before the cut');

  await press('another article');

  expect(field('Name (may be empty)')).toHaveProperty('value', '');
  await lookAt('Details');
  expect(field('Slug')).toHaveProperty('value', '');
  expect(screen.queryByLabelText('What is to be changed')).toBeNull();
});

test('a note thought better of, or said, is not there the next time', async () => {
  pane({ status: 'to-review' });
  await askForNote();
  await userEvent.type(field('What is to be changed'), 'Who says so?');
  await press('Cancel');
  await askForNote();
  expect(field('What is to be changed')).toHaveProperty('value', '');
  await userEvent.type(field('What is to be changed'), 'Who?');
  await press('Send back');
  await press(/Status/);
  await userEvent.click(await screen.findByRole('option', { name: 'To review' }));
  await press('Add a note…');
  expect(field('Note to this step')).toHaveProperty('value', '');
});

test('a note begun before another step was chosen is there when a note is asked for again', async () => {
  pane({ status: 'to-review' });
  await askForNote();
  await userEvent.type(field('What is to be changed'), 'Who says so?');
  await press(/Status/);
  await userEvent.click(await screen.findByRole('option', { name: 'Ready' }));
  expect(screen.queryByLabelText('What is to be changed')).toBeNull();
  await press('Add a note…');
  expect(field('Note to this step')).toHaveProperty('value', 'Who says so?');
});
