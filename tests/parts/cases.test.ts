import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normalise, partKinds, partsFromHtml, toFragment } from '../../article';
import { articleOf } from '../export/articles';
import type { Case, Written } from './case';

const titles = (kind: string) =>
  readdirSync(new URL(`./${kind}/`, import.meta.url)).map((file) => file.replace(/\.ts$/, ''));

describe.each(partKinds)('%s', (kind) => {
  it.each(titles(kind))('%s', async (title) => {
    const { default: one }: { default: Case } = await import(`./${kind}/${title}.ts`);
    expect(outcome(one)).toEqual(one.act === 'toHtml' ? one.after : one.after.map(whole));
  });
});

function outcome(one: Case): unknown {
  switch (one.act) {
    case 'toHtml':
      return insideArticle(toFragment(articleOf([whole(one.before)])));
    case 'fromHtml': {
      const read = partsFromHtml(one.before);
      return read.ok ? withoutIds(read.value.parts) : read.problem;
    }
    case 'normalise':
      return withoutIds(normalise(one.before.map(whole) as never));
  }
}

function insideArticle(fragment: string): string {
  return fragment.replace(/^<article[^>]*>\n/, '').replace(/\n?<\/article>\n$/, '');
}

/** A case's shorthand in full: words as leaves. */
function whole(part: Written): object {
  const { children } = part;
  if (typeof children === 'string') return { ...part, children: [{ text: children }] };
  return { ...part, children: children.map((child) => ('type' in child ? whole(child as Written) : child)) };
}

function withoutIds(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (name, inner) => (name === 'id' ? undefined : inner)));
}
