import { describe, expect, it } from 'vitest';
import { see } from '../../../article/import/plain-text/recognise';
import { datelineOf } from '../../../article/import/plain-text/recognise/dateline';

const seenAs = (line: string) => see(line).as;

describe('a publication line', () => {
  it.each([
    'Publié',
    'Publié le 20 décembre 2014 à 14:32',
    'Publié le samedi 20 décembre 2014 à 14h32',
    'Publié le 20.12.2014, 14h32 | Modifié le 21.12.2014, 08h00',
    'Publié hier à 19h42, mis à jour à 20h15',
    'Publié il y a 3 heures',
    'Publié aujourd’hui à 10:05',
    'Modifié',
    'Mis à jour le 1er mars 2015',
    'Dernière modification : 2 févr. 2015',
    'Published 4 June 2018, 09:15 BST',
    'Published on Monday, 4 June 2018 at 9.15 am',
    'Last updated: 2018-06-04T09:15:00Z',
    'Updated 2 hours ago',
    'Veröffentlicht am 3. Mai 2017 um 16:40 Uhr',
    'Aktualisiert: 03.05.2017, 17:02',
    'Stand: 3. Mai 2017, 18:00 Uhr',
    'Pubblicato il 7 settembre 2016 alle ore 12:30',
    'Ultimo aggiornamento: 7 settembre 2016',
    'Mis en ligne le 11 mars 2018 par Jean-Luc Morel',
    'Publiziert am 3. Mai 2017 von der Redaktion',
  ])('%s', (line) => {
    expect(seenAs(line)).toBe('publication-line');
  });

  it.each([
    'Publié en 1954, le roman raconte une enfance à Vevey.',
    'Publiés en mars, les chiffres inquiètent',
    'Stand des débats',
    'Updated plans for the bridge',
    'Modifié par les députés, le texte revient au Conseil des Etats.',
    'Créé pour durer',
  ])('is not seen in: %s', (line) => {
    expect(seenAs(line)).not.toBe('publication-line');
  });
});

describe('a credit', () => {
  it.each([
    ['La scène. [RTS]', 'La scène.', 'RTS', true],
    ['La scène [AP - Anne Favre]', 'La scène', 'AP - Anne Favre', true],
    ['La scène. [Keystone/Jean Muller]', 'La scène.', 'Keystone/Jean Muller', true],
    ['La scène. - [EPA/JUSTIN LANE]', 'La scène.', 'EPA/JUSTIN LANE', true],
    ['La scène. – [Keystone-ATS]', 'La scène.', 'Keystone-ATS', true],
    ['La scène [DR]', 'La scène', 'DR', true],
    ['La scène [© Musée de la montre]', 'La scène', '© Musée de la montre', true],
    ['La scène. [Anne Favre]', 'La scène.', 'Anne Favre', false],
    ['La scène (Keystone/Gaëtan Bally)', 'La scène', 'Keystone/Gaëtan Bally', true],
    ['Die Szene. (Bild: Anne Favre)', 'Die Szene.', 'Anne Favre', true],
    ['La scène. Crédit photo : Anne Favre', 'La scène.', 'Anne Favre', true],
    ['The scene. Credit: Mary Turner', 'The scene.', 'Mary Turner', true],
    ['[RTS]', '', 'RTS', true],
    ['La scène (Gaëtan Bally/Keystone)', 'La scène', 'Gaëtan Bally/Keystone', true],
    ['La scène (Ti-Press/Samuel Golay)', 'La scène', 'Ti-Press/Samuel Golay', true],
    ['La scène (AP Photo/Mary Turner)', 'La scène', 'AP Photo/Mary Turner', true],
    ['La scène (KEYSTONE/EPA/Mary Turner)', 'La scène', 'KEYSTONE/EPA/Mary Turner', true],
    ['La scène (Keystone/AP)', 'La scène', 'Keystone/AP', true],
    ['Der Start [Red Bull Content Pool]', 'Der Start', 'Red Bull Content Pool', false],
    ['La scène. [afp/Anne Favre]', 'La scène.', 'afp/Anne Favre', true],
    ['Crédits : Anne Favre', '', 'Anne Favre', true],
    ['Crédit : Musée de la montre', '', 'Musée de la montre', true],
    ['Photo : Archives cantonales vaudoises', '', 'Archives cantonales vaudoises', false],
    ['La scène. Photo : Archives cantonales', 'La scène.', 'Archives cantonales', true],
  ])('%s', (line, caption, credit, sure) => {
    expect(see(line)).toMatchObject({ as: 'caption', caption, credit, sure });
  });

  it.each([
    'Il a dit "non [...]" puis il est parti [...]',
    'Une phrase mal écrite [sic]',
    'Une remarque de la rédaction [ndlr]',
    'Une phrase qui finit entre crochets [comme on le voit souvent dans les rapports]',
    'Le ministre a démissionné. (ats)',
    'Le ministre a démissionné (AFP)',
    '© RTS 2014',
    'Il montre la photo : on y voit un pont. Puis il se tait.',
    // A member of parliament, with party and canton.
    'Initiative refusée: la défaite de Pierre-Yves Maillard (PS/VD)',
    'La loi a été défendue par la conseillère nationale Céline Amaudruz (UDC/GE)',
    'Le texte de Lisa Mazzone (Les Verts/GE)',
    'Der Vorstoss von Balthasar Glättli (Grüne/ZH)',
    'Le texte de Céline Amaudruz [UDC/GE]',
    'Le texte des deux élus [PLR/VD et UDC/GE]',
    // No agency, or agencies whose dispatch ends.
    'Il court le 100 mètres (Stade Lausanne/Athlétisme)',
    'Le directeur du service public (SSR/RTS)',
    'Le ministre a démissionné (ATS/AFP)',
    'Il roule à trente à l’heure [km/h]',
    'Les communes [et/ou]',
    // News of money, after a colon.
    'Crédits : Raiffeisen durcit ses conditions',
    'Accord sur les crédits : Raiffeisen durcit ses conditions',
  ])('is not seen in: %s', (line) => {
    expect(seenAs(line)).not.toBe('caption');
  });
});

describe('a related link', () => {
  it.each([
    ['>> Lire : Un titre', 'Lire', 'Un titre'],
    ['>>Lire aussi: Un titre', 'Lire aussi', 'Un titre'],
    ['>>> Voir le sujet du 19h30 : Un titre', 'Voir le sujet du 19h30', 'Un titre'],
    ['» Écouter : Un titre', 'Écouter', 'Un titre'],
    ['→ Read also: A title: with a colon', 'Read also', 'A title: with a colon'],
    ['> Lesen Sie auch: Ein Titel', 'Lesen Sie auch', 'Ein Titel'],
    ['LIRE AUSSI : Un titre', 'LIRE AUSSI', 'Un titre'],
    ['Lire aussi\u00a0: Un titre', 'Lire aussi', 'Un titre'],
    ['Leggi anche: Un titolo', 'Leggi anche', 'Un titolo'],
    ['>> Un titre sans verbe', '', 'Un titre sans verbe'],
  ])('%s', (line, cue, label) => {
    expect(see(line)).toMatchObject({ as: 'related-link', cue, label });
  });

  it.each(['Lire est un plaisir', 'Voir Naples et mourir : un rêve', '» dit-il.', '>>'])(
    'is not seen in: %s',
    (line) => {
      expect(seenAs(line)).not.toBe('related-link');
    },
  );

  it('has no address but one an article may hold', () => {
    expect(see('>> Lire : Un titre javascript:alert(1)')).toMatchObject({ address: '' });
    expect(see('>> Lire : Un titre https://example.org/a')).toMatchObject({
      label: 'Un titre',
      address: 'https://example.org/a',
    });
  });
});

describe('a byline', () => {
  it.each([
    ['Par Anne Favre', ['Anne Favre'], []],
    ['PAR ANNE FAVRE', ['ANNE FAVRE'], []],
    ['Par Anne Favre et Jean-Luc Morel', ['Anne Favre', 'Jean-Luc Morel'], []],
    ['Par Anne Favre, à Berne', ['Anne Favre, à Berne'], []],
    ['Par Anne Favre (ats)', ['Anne Favre'], ['ATS']],
    ['Par Anne Favre avec AFP', ['Anne Favre'], ['AFP']],
    ['By Mary Turner in Leeds', ['Mary Turner in Leeds'], []],
    ['Von Peter von Matt', ['Peter von Matt'], []],
    ['Di Marco Rossi', ['Marco Rossi'], []],
    ['Di Marco Rossi e Anna Bianchi', ['Marco Rossi', 'Anna Bianchi'], []],
    ['By Van Morrison', ['Van Morrison'], []],
    ['Par Artur da Costa e Silva', ['Artur da Costa e Silva'], []],
    ['Propos recueillis par Anne Favre', ['Anne Favre'], []],
    ['Par AFP', [], ['AFP']],
  ])('%s', (line, names, sources) => {
    expect(see(line)).toEqual({ as: 'byline', names, sources });
  });

  it.each([
    'Par ailleurs, le maire se tait',
    'Par amour',
    'Par Toutatis',
    'By the time he arrived',
    'Von der Leyen gewinnt die Wahl',
    'Di notte, tutti i gatti',
    // A name that begins with a particle.
    'Von der Leyen',
    'Von der Leyen et Macron',
    'Von der Leyen und Scholz',
    'VON DER LEYEN',
    'Von Der Leyen',
    'Von den Berner Alpen',
    'Di Maio e Salvini',
    'Par la Furka',
    'Par un froid matin de janvier, il partit.',
  ])('is not seen in: %s', (line) => {
    expect(seenAs(line)).not.toBe('byline');
  });
});

describe('a sign-off', () => {
  it.each([
    ['afp/pym', ['AFP'], true],
    ['ats, afp', ['ATS', 'AFP'], true],
    ['(ats)', ['ATS'], true],
    ['AFP', ['AFP'], true],
    ['Keystone-ATS', ['Keystone-ATS'], true],
    ['reuters/boi avec les agences', ['Reuters'], true],
    ['sda/rub', ['SDA'], true],
    ['boi/pym', [], true],
    ['pym', [], false],
  ])('%s', (line, sources, sure) => {
    expect(see(line)).toEqual({ as: 'sign-off', sources, sure });
  });

  it.each(['Oui', 'la fin', 'Un ministre démissionne', 'et/ou autre chose'])('is not seen in: %s', (line) => {
    expect(seenAs(line)).not.toBe('sign-off');
  });
});

describe('a dateline', () => {
  it.each([
    ['Berne (ats) - Le Conseil fédéral', { place: 'Berne', sources: ['ATS'] }],
    ['PARIS, 20 déc 2014 (AFP) – Le ministre', { place: 'PARIS', sources: ['AFP'] }],
    ['La Chaux-de-Fonds (ats) — La ville', { place: 'La Chaux-de-Fonds', sources: ['ATS'] }],
    ['Berne (ats/afp) - Le Conseil fédéral', { place: 'Berne', sources: ['ATS', 'AFP'] }],
    ['GENÈVE, 20 déc (ATS/AFP) - Le directeur', { place: 'GENÈVE', sources: ['ATS', 'AFP'] }],
    ['Zürich (awp/Sda) – Die Bank', { place: 'Zürich', sources: ['AWP', 'SDA'] }],
    ['Berne (Keystone-ATS) - Le Conseil fédéral', { place: 'Berne', sources: ['Keystone-ATS'] }],
    ['Bern (sda/nxp) - Der Bundesrat', { place: 'Bern', sources: ['SDA'] }],
    ['Paris (afp avec les agences) - Le ministre', { place: 'Paris', sources: ['AFP'] }],
    ['Berne/Genève (ats) - Les cantons', { place: 'Berne/Genève', sources: ['ATS'] }],
    ['Le ministre (PDC) - et lui seul', undefined],
    ['Le ministre (pdc) - et lui seul', undefined],
    ['Anne Favre (de la RTS) - et elle seule', undefined],
    ['Le ministre (UDC/GE) - et lui seul', undefined],
    ['Le Conseil fédéral', undefined],
  ])('%s', (text, expected) => {
    expect(datelineOf(text)).toEqual(expected);
  });
});
