import { agencyName } from '../agencies';

export interface Byline {
  /** Each with the role that follows it, if any: "Anne Favre, correspondante à Berne". */
  readonly names: readonly string[];
  /** Agencies named beside people. */
  readonly sources: readonly string[];
}

const cue =
  /^(?:propos recueillis par|(?:un )?(?:texte|reportage|article|récit) de|par|(?:words|story|text) by|by|(?:text|ein bericht|interview) von|von|a cura di|di)\s*:?\s+/iu;
const particles = new Set("de du des la le les d' von van der den da di del della dei zu zum y e".split(' '));
const betweenNames = /\s*[,/&]\s*|\s+(?:et|and|und|avec|with|mit|con)\s+/u;
/** "e" is a word between names in Italian alone: "Artur da Costa e Silva" is one. */
const betweenItalianNames = /\s*[,/&]\s*|\s+(?:e|con)\s+/u;
const nameWord = /^\p{Lu}[\p{L}\p{M}.'’‐-]*$/u;

/** A line that names who wrote, when it is sure that it does: a cue, then names and roles, and no sentence. */
export function bylineOf(text: string): Byline | undefined {
  return beginsWithParticle(text) ? undefined : namesAfterCue(text);
}

const bareCue = /^(?:par|by|(von|di))\s+(\S+)/iu;

/**
 * "Von der Leyen", "Par la Furka": a name or a place. Who signs does so with a first name, which in French and English may look
 * like a particle with a capital: "By Van Morrison".
 */
function beginsWithParticle(text: string): boolean {
  const [, isParticleToo, first = ''] = bareCue.exec(text) ?? [];
  const isInAnyCase = isParticleToo !== undefined || text === text.toUpperCase();
  return particles.has(isInAnyCase ? first.toLowerCase() : first);
}

/** The names after a cue, where something else than the line says that it names who wrote; else see `bylineOf`. */
export function namesAfterCue(text: string): Byline | undefined {
  const found = text.length <= 140 ? cue.exec(text) : null;
  if (!found) return undefined;
  const names: string[] = [];
  const sources: string[] = [];
  let isName = false;
  const rest = text.slice(found[0].length).replace(/\s*\(([^()]+)\)$/, ', $1');
  const isItalian = /di\s*:?\s+$/iu.test(found[0]);
  for (const said of rest.split(isItalian ? betweenItalianNames : betweenNames)) {
    const agency = agencyName(said);
    const last = names.length - 1;
    if (agency) sources.push(agency);
    else if (isPersonName(said)) {
      names.push(said);
      isName ||= said.includes(' ');
    } else if (last >= 0 && isRole(said)) names[last] = `${names[last]}, ${said}`;
    else return undefined;
  }
  // A single word with a capital may be anything: "Par Toutatis".
  return isName || (names.length === 0 && sources.length > 0) ? { names, sources } : undefined;
}

/** "Mary Turner", "Anne Favre à Berne" */
function isPersonName(text: string): boolean {
  const words = text.replace(/ (?:in|at|from|à|aus) (?=\p{Lu})/u, ' ').split(/\s+/u);
  const isWord = (word: string) => nameWord.test(word) || particles.has(word);
  return (
    words.length <= 6 && words.every(isWord) && nameWord.test(words.at(-1) ?? '') && !/[.!?]$/.test(text)
  );
}

/** "correspondante à Berne", "in Geneva", "BBC News": follows a name, is short, ends no sentence. */
function isRole(text: string): boolean {
  return /^\p{L}/u.test(text) && text.length <= 50 && text.split(/\s+/u).length <= 6 && !/[.!?:]$/.test(text);
}
