import { describe, expect, it } from 'vitest';
import { currentFormat, type Migration, migrate, migrations } from '../../article';

describe('migrations', () => {
  it('lead from every format that was to the one that is, each named once', () => {
    expect(migrations.map(({ from }) => from)).toEqual(
      Array.from({ length: currentFormat - 1 }, (_, at) => at + 1),
    );
    expect(new Set(migrations.map(({ name }) => name)).size).toBe(migrations.length);
  });

  it('are taken one after the other, from the format of the file', () => {
    const steps: Migration[] = [
      { name: 'dek becomes lead', from: 1, up: ({ dek, ...article }) => ({ ...article, lead: dek }) },
      { name: 'lead is a list', from: 2, up: (article) => ({ ...article, lead: [article.lead] }) },
    ];

    expect(migrate({ format: 1, dek: 'a' }, 1, steps, 3)).toEqual({ format: 3, lead: ['a'] });
    expect(migrate({ format: 2, lead: 'a' }, 2, steps, 3)).toEqual({ format: 3, lead: ['a'] });
  });

  it('a missing step is a fault that names it', () => {
    expect(() => migrate({ format: 1 }, 1, [], 2)).toThrow('No migration leads from format 1 to 2');
  });
});
