/** News and photo agencies by the letters they sign with, and the name the metadata gives them. */
const agencies = new Map(
  [
    'AFP',
    'Alamy',
    'Anadolu',
    'AP',
    'ATS',
    'SDA',
    'APA',
    'ANSA',
    'AWP',
    'Belga',
    'dpa',
    'EFE',
    'EPA',
    'Getty',
    'Imago',
    'Keystone',
    'Kyodo',
    'Lusa',
    'NurPhoto',
    'PA',
    'Reuters',
    'RSI',
    'RTR',
    'RTS',
    'RTSinfo',
    'Shutterstock',
    'Sipa',
    'SRF',
    'Swissinfo',
    'TASS',
    'Ti-Press',
    'UPI',
    'Xinhua',
  ].map((name) => [name.toLowerCase(), name]),
);

/** The agency's name, or undefined when the word is none's. "Keystone-ATS" is one name made of two. */
export function agencyName(word: string): string | undefined {
  const whole = agencies.get(word.toLowerCase());
  if (whole !== undefined) return whole;
  const names = word.split('-').map((part) => agencies.get(part.toLowerCase()));
  return names.every((name) => name !== undefined) ? names.join('-') : undefined;
}

const pictureAgencies = new Set([
  ...['Alamy', 'EPA', 'Getty', 'Imago', 'Keystone', 'NurPhoto', 'Shutterstock', 'Sipa', 'Ti-Press'],
]);

/** An agency known for its pictures, not for its dispatches. */
export function isPictureAgency(word: string): boolean {
  return pictureAgencies.has(agencyName(word) ?? '');
}

/** "afp avec les agences": words beside the letters. */
export const agencyConnectors = new Set([
  ...['avec', 'et', 'les', 'with', 'and', 'mit', 'und', 'con', 'e'],
  ...['agences', 'agence', 'agencies', 'agenturen', 'agenzie', 'ag', 'agc'],
]);
