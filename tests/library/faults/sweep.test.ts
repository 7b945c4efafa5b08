import { describe, expect, it, vi } from 'vitest';
import { scenarios } from './scenarios';
import { sweepLibraryCuts, sweepLibraryFailures } from './sweep';

vi.setConfig({ testTimeout: 120_000 });

const failures = [
  { code: 'EIO' },
  { code: 'EIO', forEver: true },
  { code: 'ENOSPC' },
  { code: 'ENOSPC', forEver: true },
  { code: 'EROFS', forEver: true },
] as const;

describe.each(Object.entries(scenarios))('%s, in a library on a disk that', (_, scenario) => {
  it('is cut after any operation: every article stands, whole, where it was said to be', async () => {
    expect(await sweepLibraryCuts(scenario)).toEqual([]);
  });

  it.each(failures)(
    'fails any operation (%o): likewise, and the list shows what is there',
    async (failure) => {
      expect(await sweepLibraryFailures(scenario, failure)).toEqual([]);
    },
  );
});
