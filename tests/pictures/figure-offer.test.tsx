import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Picture } from '../../article';
import { mountArticle } from '../editor/mounted';
import { picture } from '../editor/notation/read';

const fields = { caption: 'À Pékin', credit: 'EPA/Zoë', description: '', copyright: '© EPA' };
const figure = (given: object = {}) => [{ type: 'figure', id: 'a', children: [], ...given }];
const captioned = (caption: string) =>
  figure({ children: [{ type: 'caption', children: [{ text: caption }] }] });
const offer = () => screen.getByRole('region', { name: 'From the picture' });

async function chosen(parts: object[], says: Partial<typeof fields> = {}) {
  const mounted = mountArticle(parts, { choosePicture: async () => ({ picture, ...fields, ...says }) });
  await userEvent.click(screen.getByRole('button', { name: /Choose a picture/ }));
  await waitFor(offer);
  return mounted;
}

describe('the offer in a figure', () => {
  it('shows what the picture says and writes nothing', async () => {
    const { session } = await chosen(figure());
    expect(within(offer()).getByText('À Pékin')).toBeTruthy();
    expect(within(offer()).getByText('© EPA')).toBeTruthy();
    expect(JSON.stringify(session().parts())).not.toContain('Pékin');
  });

  it('writes one field where its Use is pressed, and offers it no more', async () => {
    const { session } = await chosen(figure());
    await userEvent.click(within(offer()).getByRole('button', { name: 'Use (Credit)' }));
    expect(session().parts().at(-1)).toMatchObject({
      children: [{ children: [{ text: '' }] }, { children: [{ text: 'EPA/Zoë' }] }, {}],
    });
    expect(within(offer()).queryByText('EPA/Zoë')).toBeNull();
  });

  it('fills all empty fields, then goes', async () => {
    const { session } = await chosen(figure());
    await userEvent.click(within(offer()).getByRole('button', { name: 'Use all in empty fields' }));
    expect(session().parts().at(-1)).toMatchObject({
      children: [{ children: [{ text: 'À Pékin' }] }, { children: [{ text: 'EPA/Zoë' }] }, {}],
    });
    expect(screen.queryByRole('region', { name: 'From the picture' })).toBeNull();
  });

  it('has no Use for a field somebody wrote', async () => {
    await chosen(captioned('Ma légende'));
    expect(within(offer()).queryByRole('button', { name: 'Use (Caption)' })).toBeNull();
    expect(within(offer()).getByText('You wrote your own')).toBeTruthy();
  });

  it('goes when it is dismissed, and comes back when the picture is asked', async () => {
    const asked: Picture[] = [];
    mountArticle(figure({ picture }), {
      ownFields: async (of) => {
        asked.push(of);
        return fields;
      },
    });
    const details = screen.getByRole('button', { name: 'Details from the picture' });
    await userEvent.click(details);
    await userEvent.click(within(offer()).getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('region', { name: 'From the picture' })).toBeNull();
    await userEvent.click(details);
    expect(offer()).toBeTruthy();
    expect(asked).toEqual([picture, picture]);
  });

  it('says so when a picture that is asked says nothing', async () => {
    mountArticle(figure({ picture }), {
      ownFields: async () => ({ caption: '', credit: '', description: '', copyright: '' }),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Details from the picture' }));
    expect(within(offer()).getByText('The picture says nothing about itself.')).toBeTruthy();
  });
});

describe('what its supplier asks stands in the figure', () => {
  it.each([
    ['Newsmagazines Out', 'Restrictions:'],
    ['Second of three pictures', 'Instructions:'],
  ])('%s', (instructions, word) => {
    mountArticle(figure({ picture: { ...picture, instructions } }));
    expect(screen.getByRole('note').textContent).toBe(`${word} ${instructions}`);
  });
});
