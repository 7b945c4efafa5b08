/** Names of sections in the four languages of the house, in lower case without accents. */
const sections = new Set([
  ...['actualite', 'actualites', 'culture', 'economie', 'environnement', 'faits divers', 'geneve'],
  ...['international', 'justice', 'medias', 'monde', 'opinions', 'politique', 'region', 'regions', 'sante'],
  ...['sciences', 'sciences-tech', 'societe', 'sport', 'sports', 'suisse', 'technologie', 'vaud', 'valais'],
  ...['business', 'economy', 'health', 'news', 'opinion', 'politics', 'science', 'technology', 'uk', 'world'],
  ...['ausland', 'digital', 'gesundheit', 'inland', 'kultur', 'meinung', 'politik', 'schweiz', 'wirtschaft'],
  ...['wissen', 'wissenschaft', 'welt', 'cronaca', 'cultura', 'economia', 'esteri', 'mondo', 'politica'],
  ...['salute', 'scienza', 'svizzera', 'ticino'],
]);

/** A line that names where on the site the page stands: "MONDE", "Suisse", "Accueil > Monde > Asie". */
export function isSection(text: string): boolean {
  if (text.length > 80) return false;
  if (/^[^<>]{2,30}(?: > [^<>]{2,30}){1,4}$/.test(text)) return true;
  return sections.has(text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
}
