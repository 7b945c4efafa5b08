import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../article';
import { checked, words } from './story';

const found = (text: string, language = 'fr') =>
  checkArticle(checked([words('lead', text)], { language })).flatMap((finding) =>
    finding.rule === 'placeholder' ? [[finding.found, finding.level]] : [],
  );

describe('a placeholder', () => {
  it.each([
    ['Il a TK ans', 'fr', 'TK', 'error'],
    ['TKTKTK', 'en', 'TKTKTK', 'error'],
    ['«TK»', 'fr', 'TK', 'error'],
    ['Die TK zahlt', 'de', 'TK', 'warning'],
    ['TK Elevator supprime 400 postes', 'fr', 'TK', 'warning'],
    ['TK millions', 'fr', 'TK', 'error'],
    ['TK 2 millions', 'fr', 'TK', 'error'],
    ['le vol TK 17', 'fr', 'TK', 'warning'],
    ['TK1 et la suite', 'fr', 'TK1', 'error'],
    ['XX blessés', 'fr', 'XX', 'warning'],
    ['environ XXX francs', 'fr', 'XXX', 'warning'],
    ['environ xxxx francs', 'fr', 'xxxx', 'error'],
    ['Le maire ???', 'fr', '???', 'warning'],
    ['Lorem ipsum dolor', 'fr', 'Lorem ipsum', 'error'],
    ['dit-il (date à vérifier)', 'fr', 'à vérifier', 'error'],
    ['dit-il [à compléter]', 'fr', 'à compléter', 'error'],
    ['À VÉRIFIER le nom', 'fr', 'À VÉRIFIER', 'error'],
    ['A VERIFIER', 'fr', 'A VERIFIER', 'error'],
    ['A COMPLETER le nom', 'fr', 'A COMPLETER', 'error'],
    ['A CONFIRMER', 'fr', 'A CONFIRMER', 'error'],
    ['A PRECISER', 'fr', 'A PRECISER', 'error'],
    ['le maire [A CONFIRMER]', 'fr', 'A CONFIRMER', 'error'],
    ['le maire [a confirmer]', 'fr', 'a confirmer', 'error'],
    ['le maire [à preciser]', 'fr', 'à preciser', 'error'],
    ['le nom [à\u00a0vérifier]', 'fr', 'à\u00a0vérifier', 'error'],
    ['le nom [a\u0300 comple\u0301ter]', 'fr', 'a\u0300 comple\u0301ter', 'error'],
    ['[TODO] appeler le maire', 'fr', 'TODO', 'error'],
    ['TODO appeler le maire', 'fr', 'TODO', 'warning'],
    [
      'dit-il [à confirmer auprès de la police cantonale vaudoise demain matin avant la conférence de presse]',
      'fr',
      'à confirmer',
      'error',
    ],
    ['Un point reste a\u0300 ve\u0301rifier.', 'fr', 'a\u0300 ve\u0301rifier', 'warning'],
    ['Un point reste à vérifier.', 'fr', 'à vérifier', 'warning'],
    ['Venue [TBC]', 'en', 'TBC', 'error'],
    ['Ort [zu prüfen]', 'de', 'zu prüfen', 'error'],
    ['nome (da verificare)', 'it', 'da verificare', 'error'],
  ])('%j in %s', (text, language, sign, level) => {
    expect(found(text, language)).toEqual([[sign, level]]);
  });

  it.each([
    ['au XXe siècle', 'fr'],
    ['le vol TK 1951', 'fr'],
    ['un STK, un TKé, un éTK', 'fr'],
    ['MAXXI à Rome', 'it'],
    ['Vraiment ??', 'fr'],
    ['La date est à confirmer par le juge.', 'fr'],
    ['The results are to be confirmed next week.', 'en'],
    ['tk en minuscules', 'fr'],
    ['UN RECORD À CONFIRMER À BERNE', 'fr'],
    ['A verifier is a program.', 'en'],
    ['Sobre todo eso', 'es'],
    [
      'Le record (une tendance que les spécialistes interrogés par nos soins disent à confirmer dans les mois qui viennent, selon eux)',
      'fr',
    ],
  ])('is not seen in %j in %s', (text, language) => {
    expect(found(text, language)).toEqual([]);
  });

  it('is found across marks', () => {
    const lead = { type: 'lead', id: 'lead', children: [{ text: 'T', strong: true }, { text: 'K ans' }] };
    expect(checkArticle(checked([lead])).map(({ rule }) => rule)).toEqual(['placeholder']);
  });
});
