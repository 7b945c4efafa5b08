import { expect, test } from 'vitest';
import { fitTo } from '../../electron/windows/fit-to';

// A laptop's screen with a panel above.
const workArea = { x: 0, y: 24, width: 1366, height: 720 };

test.each([
  [
    'one that fits stays',
    { x: 100, y: 60, width: 1000, height: 600 },
    { x: 100, y: 60, width: 1000, height: 600 },
  ],
  [
    'half out of sight, too',
    { x: 900, y: 60, width: 1000, height: 600 },
    { x: 900, y: 60, width: 1000, height: 600 },
  ],
  [
    'too high, it takes the whole height and keeps its width',
    { x: 3, y: 100, width: 1360, height: 880 },
    { x: 3, y: 24, width: 1360, height: 720 },
  ],
  [
    'of a larger screen, it fills this one',
    { x: -40, y: 200, width: 2000, height: 1200 },
    { x: 0, y: 24, width: 1366, height: 720 },
  ],
])('of windows on a small screen %s', (_, bounds, fitted) => {
  expect(fitTo(bounds, workArea)).toEqual(fitted);
});
