import { describe, expect, it } from 'vitest';
import { restrictsUse } from '../../article/pictures/restrictions';

describe('an instruction that limits a picture’s use', () => {
  it.each([
    'Newsmagazines Out',
    'NEWSMAGAZINES OUT, NO SALES',
    'SWITZERLAND OUT / AUSTRIA OUT',
    'UK and Ireland out.',
    'NO SALES',
    'No Archives',
    'NO THIRD PARTY SALES. NO RESALES.',
    'Embargoed until 20:00 GMT',
    'EMBARGO: 21.12.2014',
    'RESTRICTED TO EDITORIAL USE - MANDATORY CREDIT "AFP PHOTO / NASA"',
    'For editorial use only',
    'HANDOUT EDITORIAL USE ONLY/NO SALES',
    'Not for use after 31 December',
    'Must credit the photographer',
    'Usage strictement éditorial',
    'Interdit à la vente',
    'Suisse romande uniquement',
    'Mention obligatoire',
    'Nur für redaktionelle Zwecke',
    'SPERRFRIST 18 Uhr',
  ])('%s', (instruction) => {
    expect(restrictsUse(instruction)).toBe(true);
  });

  it.each([
    '',
    'TO GO WITH AFP STORY BY ANNE ROUX',
    'Une femme sort de la maison',
    'A man walks out of the bank',
    'Second of three pictures; see also 1234',
    'Bild 3 zum Artikel über Sony',
  ])('is not: %s', (instruction) => {
    expect(restrictsUse(instruction)).toBe(false);
  });
});
