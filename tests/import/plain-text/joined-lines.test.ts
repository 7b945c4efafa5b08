import { describe, expect, it } from 'vitest';
import { fromPlainText, ownWordPlaces, textOf } from '../../../article';

const textsOf = (page: string) => {
  const outcome = fromPlainText(page, '');
  return outcome.ok
    ? outcome.value.parts.flatMap((part) => [...ownWordPlaces(part)].map(({ leaves }) => textOf(leaves)))
    : [];
};

describe('lines broken at a fixed width', () => {
  const page = [
    'Un titre',
    '',
    'Des archives que l’on croyait perdues depuis longtemps ont été retrouvées chez un',
    'particulier de Vevey, dans une cave voûtée où personne n’était entré depuis un demi-',
    'siècle. Elles remplissent quarante caisses et contiennent la correspondance du sous-',
    'préfet.',
    '',
    'L’inventaire prendra deux ans.',
  ].join('\n');

  it('are joined by a space, after a hyphen by nothing', () => {
    expect(textsOf(page)).toEqual([
      'Un titre',
      'Des archives que l’on croyait perdues depuis longtemps ont été retrouvées chez un particulier de Vevey, ' +
        'dans une cave voûtée où personne n’était entré depuis un demi-siècle. Elles remplissent quarante ' +
        'caisses et contiennent la correspondance du sous-préfet.',
      'L’inventaire prendra deux ans.',
    ]);
  });

  it('are not joined where each is a paragraph of its own', () => {
    const paragraphs = [
      'Le premier est court.',
      'Le second l’est presque autant.',
      'Le troisième aussi, enfin.',
    ];
    expect(textsOf(['Un titre', ...paragraphs].join('\n'))).toEqual(['Un titre', ...paragraphs]);
  });

  it('keep no-break spaces, and joined lines of a quotation apart', () => {
    expect(textsOf('Un titre\n\nIl a dit\u00a0: «\u202fnon\u202f».\n\n> un\n> deux')).toEqual([
      'Un titre',
      'Il a dit\u00a0: «\u202fnon\u202f».',
      'un\ndeux',
      '',
    ]);
  });
});
