import { cannotListen, type LoudProgram, loudPrograms } from '../network/silent-session';
import type { Verdict } from '../verdict';

/**
 * A whole session of the program where there is no network, and sessions of programs with a mistake, which must be heard.
 * @param listen runs one in a process of its own and answers what it printed, its verdict last
 */
export async function runSessions(
  listen: (loud?: LoudProgram) => Promise<string>,
  say: (line: string) => void,
): Promise<{ passed: number; failed: number }> {
  const why = cannotListen();
  if (why !== undefined) {
    say(
      `– silent network: not listened to from outside, for ${why}; Chromium’s own log is, in tests/window/first-session.test.ts`,
    );
    return { passed: 0, failed: 0 };
  }
  let [passed, failed] = [0, 0];
  const tell = (right: boolean, line: string) => {
    if (right) passed += 1;
    else failed += 1;
    say(`${right ? '✓' : '✗'} ${line}`);
  };
  const quiet = verdictIn(await listen());
  const counted = Object.entries(quiet.figures).map(([what, count]) => `${count} ${what}`);
  tell(
    quiet.findings.length === 0,
    `silent network, from start to quit: ${counted.join(', ')}; ${quiet.findings.length} findings`,
  );
  for (const finding of quiet.findings.slice(0, 20)) say(`    ${finding}`);
  for (const loud of Object.keys(loudPrograms) as LoudProgram[]) {
    const { findings } = verdictIn(await listen(loud));
    const heard = findings.filter(
      (finding) => finding.includes('gvt1.com') || finding.startsWith('the kernel'),
    );
    tell(heard.length > 0, `seeded bug “${loud}”: ${heard.length} findings by the silent network`);
  }
  return { passed, failed };
}

function verdictIn(output: string): Verdict {
  const line = output.split('\n').findLast((one) => one.startsWith('{"figures"'));
  return line === undefined
    ? { figures: {}, findings: [`the session said: ${output.slice(-600)}`] }
    : JSON.parse(line);
}
