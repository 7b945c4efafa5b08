import { articleFromHtml, partsFromHtml } from '../../../article';
import { outline } from './outline';

export const given = {
  id: '6f1d9a3e-52a1-4a0e-9d0b-4f6f0f1e2d3c',
  now: '2026-11-22T09:00:00.000Z',
  language: 'en',
  at: 'page.html',
};

/** What an outline shows of pasted HTML; a problem by its name. */
export function pasted(html: string): string {
  const read = partsFromHtml(html);
  return read.ok ? outline(read.value.parts, read.value.dropped) : read.problem.kind;
}

/** What an outline shows of a whole page, as a file is imported; a problem by its name. */
export function imported(page: string, language = given.language): string {
  const read = articleFromHtml(page, { ...given, language });
  return read.ok ? outline(read.value.article.parts, read.value.dropped) : read.problem.kind;
}
