import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { type Part, type PartKind, partKinds, pictureFile, wordsOf } from '../../article';
import { mountArticle } from '../editor/mounted';
import { picture } from '../editor/notation/read';
import { samplePart } from './sample-part';

/** How each part is found by those who hear the page: role, and name where it has one. */
const heard = {
  kicker: ['group', 'Surtitre'],
  headline: ['heading', undefined],
  lead: ['group', 'Chapô'],
  paragraph: ['paragraph', undefined],
  crosshead: ['heading', undefined],
  list: ['list', 'Liste'],
  quotation: ['blockquote', 'Citation'],
  'pull-quote': ['blockquote', 'Exergue'],
  figure: ['figure', 'Image'],
  sidebar: ['complementary', 'Encadré'],
  'related-link': ['region', 'Lien «\u00a0Lire\u00a0»'],
  'sign-off': ['group', 'Signature d’agence'],
  unrecognised: ['region', 'Élément d’une version plus récente'],
} as const satisfies Record<PartKind, readonly [string, string | undefined]>;

/** The placeholders of an empty part, in the order of its lines. */
const placeholders = {
  kicker: ['Surtitre'],
  headline: ['Titre'],
  lead: ['Chapô\u00a0: l’essentiel en quelques phrases'],
  paragraph: ['Écrivez…'],
  crosshead: ['Intertitre'],
  list: ['Entrée'],
  quotation: ['Les mots cités', 'Qui l’a dit'],
  'pull-quote': ['Les mots cités', 'Qui l’a dit'],
  figure: ['Légende', 'Crédit\u00a0: agence, photographe', 'Description, pour qui ne voit pas l’image'],
  sidebar: ['Titre de l’encadré'],
  'related-link': ['Lire aussi', 'Titre de l’autre article'],
  'sign-off': ['Sources et initiales\u00a0: afp/pym'],
  unrecognised: [],
} as const satisfies Record<PartKind, readonly string[]>;

const onPage = () => screen.getByRole('textbox', { name: 'Article' });
const empty = (type: PartKind) => ({ type, children: [] });

describe.each(partKinds)('a %s', (kind) => {
  it('is heard by its role and its name', () => {
    mountArticle([samplePart(kind)], { interfaceLanguage: 'fr' });
    const [role, name] = heard[kind];
    const found = within(onPage()).getAllByRole(role, name === undefined ? {} : { name });
    expect(found.length).toBeGreaterThan(0);
  });

  it('shows every word of its sample and no placeholder where words stand', () => {
    const sample = samplePart(kind);
    mountArticle([sample], { interfaceLanguage: 'fr' });
    for (const words of wordsOf(sample.children)) expect(onPage().textContent).toContain(words);
    const lines = [...onPage().querySelectorAll('.line')].filter((line) => !line.matches('h1'));
    for (const line of lines) {
      const isEmpty = line.textContent?.replace('\ufeff', '') === '';
      expect(line.hasAttribute('data-placeholder')).toBe(isEmpty);
    }
  });

  it('has no heading that is heard as nothing', () => {
    mountArticle([empty(kind)], { interfaceLanguage: 'fr' });
    for (const heading of within(onPage()).getAllByRole('heading'))
      expect(heading.getAttribute('aria-label')).not.toBe(heading.textContent === '\ufeff' ? null : '');
  });

  it('names each of its empty lines in the language of the interface', () => {
    mountArticle([empty(kind)], { interfaceLanguage: 'fr' });
    const said = [...onPage().querySelectorAll('[data-placeholder]')].map((line) =>
      line.getAttribute('data-placeholder'),
    );
    for (const placeholder of placeholders[kind]) expect(said).toContain(placeholder);
  });
});

const says = (fields: object) => ({ caption: '', credit: '', description: '', copyright: '', ...fields });

/** What the machine says of lost pictures, as the test has it. */
function lostFiles() {
  const listeners = new Set<() => void>();
  let files: ReadonlySet<string> = new Set();
  const say = (...lost: string[]) =>
    act(() => {
      files = new Set(lost);
      for (const listener of listeners) listener();
    });
  const lostPictures = {
    files: () => files,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return { lostPictures, lose: say, find: () => say() };
}

describe('a figure', () => {
  const figure = (given: object = {}) => [{ type: 'figure', id: 'a', children: [], ...given }];

  it('without a picture asks for one', async () => {
    const choosePicture = vi.fn(async () => ({ picture, ...says({}) }));
    const { session } = mountArticle(figure(), { choosePicture });
    await userEvent.click(screen.getByRole('button', { name: /Choose a picture/ }));
    expect(choosePicture).toHaveBeenCalledOnce();
    expect(session().parts().at(-1)).toMatchObject({ picture });
    // Without a description the picture says nothing to those who hear the page, so it has no role either.
    await waitFor(() => expect(onPage().querySelector('img')?.getAttribute('alt')).toBe(''));
    expect(screen.queryByRole('region', { name: 'From the picture' })).toBeNull();
  });

  it('stays as it is when none was chosen', async () => {
    const { operations } = mountArticle(figure(), { choosePicture: async () => undefined });
    await userEvent.click(screen.getByRole('button', { name: /Choose a picture/ }));
    expect(operations).toEqual([]);
  });

  it('shows its picture from the address given, described by its description', () => {
    mountArticle(figure({ picture, children: [{ type: 'description', children: [{ text: 'Une rue' }] }] }));
    const shown = screen.getByRole('img', { name: 'Une rue' });
    expect(shown.getAttribute('src')).toBe(`app://marbre/pictures/${picture.sha256}`);
  });

  it('says so where its picture cannot be shown, and asks for it anew', async () => {
    const choosePicture = vi.fn(async () => undefined);
    mountArticle(figure({ picture }), { choosePicture });
    const shown = onPage().querySelector('img');
    if (!shown) throw new Error('The figure shows no picture.');
    expect(screen.queryByRole('button', { name: /cannot be shown/ })).toBeNull();

    fireEvent.error(shown);

    expect(shown.hidden).toBe(true);
    await userEvent.click(
      screen.getByRole('button', { name: /This picture cannot be shown.*missing or damaged/ }),
    );
    expect(choosePicture).toHaveBeenCalledOnce();
  });

  it('shows the same picture once its file was chosen anew', async () => {
    mountArticle(figure({ picture }), { choosePicture: async () => ({ picture, ...says({}) }) });
    const shown = () => onPage().querySelector('img') as HTMLImageElement;
    fireEvent.error(shown());

    await userEvent.click(screen.getByRole('button', { name: /cannot be shown/ }));

    await waitFor(() => expect(shown().hidden).toBe(false));
  });

  it('has it brought from another article, asked once, and shows it then', async () => {
    const bringPicture = vi.fn(async () => true);
    mountArticle(figure({ picture }), { bringPicture });
    const shown = () => onPage().querySelector('img') as HTMLImageElement;
    const before = shown();
    fireEvent.error(before);
    await waitFor(() => expect(shown()).not.toBe(before));
    expect(bringPicture).toHaveBeenCalledExactlyOnceWith(picture);

    fireEvent.load(shown());
    expect(shown().hidden).toBe(false);
    fireEvent.error(shown());
    expect(bringPicture).toHaveBeenCalledOnce();
  });

  it('has none brought to an article that may only be read', () => {
    const bringPicture = vi.fn(async () => true);
    mountArticle(figure({ picture }), { readOnly: true, bringPicture });
    fireEvent.error(document.querySelector('img') as HTMLImageElement);
    expect(bringPicture).not.toHaveBeenCalled();
  });

  it('shows it when it is there again as the window comes to the front', () => {
    mountArticle(figure({ picture }));
    const shown = () => onPage().querySelector('img') as HTMLImageElement;
    fireEvent.error(shown());
    const before = shown();

    fireEvent.focus(window);
    expect(shown()).not.toBe(before);
    fireEvent.load(shown());

    expect(shown().hidden).toBe(false);
    expect(screen.queryByRole('button', { name: /cannot be shown/ })).toBeNull();
  });

  it('says so where the machine says that the file of a picture once shown has gone, until it is found', async () => {
    const { lostPictures, lose, find } = lostFiles();
    const bringPicture = vi.fn(async () => false);
    mountArticle(figure({ picture }), { lostPictures, bringPicture });
    const shown = () => onPage().querySelector('img');
    fireEvent.load(shown() as HTMLImageElement);

    lose(pictureFile(picture));

    expect(
      screen.getByRole('button', { name: /This picture cannot be shown.*missing or damaged/ }),
    ).toBeTruthy();
    expect(shown()).toBeNull();
    await waitFor(() => expect(bringPicture).toHaveBeenCalledExactlyOnceWith(picture));

    find();

    expect(shown()?.hidden).toBe(false);
    expect(screen.queryByRole('button', { name: /cannot be shown/ })).toBeNull();
  });

  it('loads nothing anew as the window comes to the front while its picture is shown, or shown again', () => {
    mountArticle(figure({ picture }));
    const shown = () => onPage().querySelector('img') as HTMLImageElement;
    const first = shown();
    fireEvent.focus(window);
    expect(shown()).toBe(first);

    fireEvent.error(first);
    fireEvent.focus(window);
    const again = shown();
    fireEvent.load(again);
    fireEvent.focus(window);

    expect(shown()).toBe(again);
  });

  it('gives its picture up', async () => {
    const { session } = mountArticle(figure({ picture }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove the picture' }));
    expect(session().parts().at(-1)).not.toHaveProperty('picture');
  });

  it('offers nothing to do when the article can only be read', () => {
    mountArticle(figure({ picture }), { readOnly: true });
    expect(screen.queryByRole('button', { name: 'Remove the picture' })).toBeNull();
  });
});

describe('a related link', () => {
  const link = (address: string) => [{ type: 'related-link', address, children: [] }] as object[];
  const last = (parts: readonly Part[]) => parts.at(-1);

  it('keeps a safe address on Enter', async () => {
    const { session } = mountArticle(link(''));
    await userEvent.type(screen.getByRole('textbox', { name: 'Address' }), 'www.rts.ch{Enter}');
    expect(last(session().parts())).toMatchObject({ address: 'https://www.rts.ch' });
  });

  it('keeps it letter by letter, as one step of undo, and goes on from there', async () => {
    const { session } = mountArticle(link('https://www.rts.ch'));
    const field = screen.getByRole('textbox', { name: 'Address' });
    const address = () => Reflect.get(last(session().parts()) ?? {}, 'address');

    await userEvent.type(field, '/sony');
    expect(address()).toBe('https://www.rts.ch/sony');
    await act(async () => session().perform({ is: 'undo' }));
    expect(address()).toBe('https://www.rts.ch');
    expect(field).toHaveProperty('value', 'https://www.rts.ch');
    await userEvent.type(field, '/news');
    expect(address()).toBe('https://www.rts.ch/news');
  });

  it('refuses an unsafe address aloud and keeps the one it had', async () => {
    const { session } = mountArticle(link('https://www.rts.ch'));
    const field = screen.getByRole('textbox', { name: 'Address' });
    await userEvent.clear(field);
    await userEvent.type(field, 'javascript:alert(1){Enter}');
    expect(screen.getByRole('alert').textContent).toMatch(/http/);
    expect(last(session().parts())).toMatchObject({ address: 'https://www.rts.ch' });
  });
});

describe('words', () => {
  it('wear their marks, and a link leads nowhere while it is written', async () => {
    mountArticle([
      {
        type: 'paragraph',
        children: [
          { text: 'un', strong: true, emphasis: true },
          { text: 'deux', link: 'https://example.org' },
          { text: '2', superscript: true },
        ],
      },
    ]);
    expect(screen.getByText('un').closest('strong')).not.toBeNull();
    expect(screen.getByText('un').closest('em')).not.toBeNull();
    expect(screen.getByText('2').closest('sup')).not.toBeNull();
    const link = screen.getByRole('link', { name: 'deux' });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    link.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
  });
});
