const vocabulary =
  `la le les une un des du de la dans pour par sur avec sans entre après avant depuis selon contre
ville canton pays conseil commune école rapport projet budget train lac montagne neige route vote loi commission
enquête presse journal lettre marché prix année semaine matin soir heure porte-parole ministre élue habitants élèves
ouvriers chercheuse médecin juge police tribunal gare pont hôpital théâtre musée match équipe victoire défaite
annonce refuse accepte examine propose publie décide craint espère attend confirme précise ajoute regrette souligne
nouvelle grande petite longue rare publique fédérale locale prochaine dernière première importante difficile possible
jamais toujours encore déjà souvent bientôt ensuite enfin plutôt ailleurs vendredi samedi dimanche lundi décembre`
    .split(/\s+/)
    .filter(Boolean);

/** So many words of invented French, in sentences of 8 to 20, the last one ended. */
export function sentences(words: number, random: () => number): string {
  const written: string[] = [];
  let left = 0;
  for (let at = 0; at < words; at++) {
    const opens = left === 0;
    if (opens) left = 8 + Math.floor(random() * 13);
    left--;
    const word = vocabulary[Math.floor(random() * vocabulary.length)] ?? 'la';
    const ends = left === 0 || at === words - 1;
    written.push(`${opens ? word.charAt(0).toUpperCase() + word.slice(1) : word}${ends ? '.' : ''}`);
    if (ends) left = 0;
  }
  return written.join(' ');
}
