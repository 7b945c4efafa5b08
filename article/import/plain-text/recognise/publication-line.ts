import { type Byline, namesAfterCue } from './byline';
import { isDating } from './dates';

/** What such lines begin with, in lower case. */
const cues = [
  ...['publié', 'publiée', 'publie', 'mis en ligne', 'mise en ligne', 'modifié', 'modifiée', 'actualisé'],
  ...['mis à jour', 'mise à jour', 'mis a jour', 'dernière modification', 'dernière mise à jour', 'posté'],
  ...['première publication', 'créé', 'date de publication'],
  ...['published', 'first published', 'updated', 'last updated', 'last modified', 'modified', 'posted'],
  ...['veröffentlicht', 'publiziert', 'aktualisiert', 'zuletzt aktualisiert', 'letzte aktualisierung'],
  ...['erstellt', 'zuletzt geändert', 'stand'],
  ...['pubblicato', 'pubblicata', 'aggiornato', 'aggiornata', 'ultimo aggiornamento', 'ultima modifica'],
  ...['modificato'],
].sort((a, b) => b.length - a.length);

/** Words of the cues, which may stand again inside the line: "Publié le 20, modifié le 21". */
const cueWords = new Set(cues.flatMap((cue) => cue.split(' ')));

export interface PublicationLine {
  /** "Publié le 20 décembre 2014 par Anne Favre" names her. */
  readonly byline?: Byline;
}

/** A line that says when the page was published or changed, and nothing else but by whom. */
export function publicationLine(text: string): PublicationLine | undefined {
  if (text.length > 160) return undefined;
  const lower = text.toLowerCase();
  const cue = cues.find((cue) => lower.startsWith(cue) && !/^[\p{L}\p{N}]/u.test(lower.slice(cue.length)));
  if (!cue) return undefined;
  const rest = text.slice(cue.length);
  // "Stand" and "posté" are everyday words where no date follows.
  if (/^(?:stand|posté|créé|erstellt)$/.test(cue) && !/\d/.test(rest)) return undefined;
  if (isDating(rest, cueWords)) return {};
  const by = rest.search(/\s(?:par|by|von|di)\s/i);
  if (by < 0 || !isDating(rest.slice(0, by), cueWords)) return undefined;
  const byline = namesAfterCue(rest.slice(by).trim());
  return byline && { byline };
}
