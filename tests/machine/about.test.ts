import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aMachine, good } from './a-machine';

test('about tells the licences that were gathered when the program was built', async () => {
  const m = aMachine();
  const licences = [{ name: 'slate', version: '0.146.0', identifier: 'MIT', text: 'Permission …' }];
  writeFileSync(m.machine.licences, JSON.stringify(licences));
  expect(good(await m.ask('program', 'about'))).toMatchObject({ version: '0.1.0', licences });
  await m.end();
});
