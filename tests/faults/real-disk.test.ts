import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtProgram } from '../built-program';
import { realFolder } from '../storage/real-folder';
import { befall, cannotBefall } from './real/befall';
import { killOnce } from './real/kill-once';

// A sample of what `npm run test:faults -- --only real,processes` does in full.
let program = '';

beforeAll(async () => {
  program = await builtProgram('faults', 'real', 'at-work.ts');
}, 60_000);

const cannotMount = cannotBefall('full');

describe('the real disk', () => {
  it.skipIf(cannotMount)(
    `when it is full keeps what was said to be kept, and the save succeeds by itself once there is room${
      cannotMount ? ` (not tried: ${cannotMount})` : ''
    }`,
    async () => {
      const met = await befall(program, 'full', { every: 2, scenarios: ['type and save'] });
      expect(met.flatMap(({ broken }) => broken)).toEqual([]);
      expect(met.filter(({ refused }) => refused > 0).length).toBeGreaterThan(0);
    },
  );

  it.skipIf(process.platform === 'win32')(
    'keeps what was said to be kept when the program is killed',
    async () => {
      const place = join(await realFolder(), 'killed');
      await mkdir(place);
      const { broken } = await killOnce(program, place, 'export a folder', 20);
      expect(broken).toEqual([]);
    },
  );
});
