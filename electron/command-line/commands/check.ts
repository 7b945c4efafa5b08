import { type Article, checkArticle, everyPart, type Finding, type Part } from '../../../article';
import { lostPictures } from '../../library';
import { nodeDisk } from '../../storage';
import type { Command } from '../command';
import { forEachOperand } from '../each';
import { openNamed } from '../open-article';
import type { Say } from '../say';

/** `marbre check`: what stands in the way of handing articles over, and what should be looked at. */
export const check: Command = {
  options: { json: 'nothing' },
  required: [],
  operands: 'some',
  run: async ({ operands, flags }, terminal) => {
    const { say, out } = terminal;
    const checked: object[] = [];
    const status = await forEachOperand(operands, terminal, async (path) => {
      const opened = await openNamed(nodeDisk, path);
      if (!opened.ok) return opened.problem;
      const { article, pictures, close } = opened.value;
      const lost = await lostPictures(article.parts, pictures);
      close();
      const findings = checkArticle({ article, now: new Date().toISOString(), lost });
      if (flags.has('json')) checked.push({ article: path, findings: findings.map(asJson(say)) });
      else for (const line of asText(path, article, findings, say)) out(line);
      return findings.some(({ level }) => level === 'error') ? 1 : 0;
    });
    if (flags.has('json')) out(JSON.stringify(checked, null, 2));
    return status;
  },
};

const asJson = (say: Say) => (finding: Finding) => ({ ...finding, sentence: say.finding(finding) });

function asText(path: string, article: Article, findings: readonly Finding[], say: Say): string[] {
  if (findings.length === 0) return [say('nothing-found', { article: path })];
  const parts = new Map<string | undefined, Part>(
    [...everyPart(article.parts)].map((part) => [part.id, part]),
  );
  const lines = findings.map((finding) => {
    const part = parts.get(finding.part);
    const where = part ? `${say.part(part.type)}: ` : '';
    return `  ${say(finding.level)}: ${where}${say.finding(finding)}`;
  });
  return [path, ...lines];
}
