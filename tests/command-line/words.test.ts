import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { list } from '../../electron/command-line/commands/list';
import { version } from '../../package.json';
import { answered, theCommand } from './the-command';

const marbre = theCommand();

describe('the command', () => {
  it('tells its version', async () => {
    expect(await marbre(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' });
  });

  it('is what its own process answers', async () => {
    for (const [words, env] of [
      [['help'], {}],
      [['list', '--help'], { LANG: 'fr_CH.UTF-8' }],
      [['publish'], { LANG: 'en_GB.UTF-8', LC_MESSAGES: 'fr_FR' }],
      [['list', '--library'], {}],
    ] as const)
      expect(await marbre(words, { env })).toEqual(await answered(words, { env }));
  });

  it.each([[['--help']], [[]], [['help']]])('tells how to use it: %j', async (words) => {
    const { status, out, err } = await answered(words);
    expect([status, err]).toEqual([0, '']);
    for (const command of ['import', 'export', 'check', 'list']) expect(out).toContain(`  ${command} `);
  });

  it.each(['import', 'export', 'check', 'list'])('tells how to use %s', async (command) => {
    const { status, out } = await answered([command, '--help']);
    expect(status).toBe(0);
    expect(out).toContain(`marbre ${command}`);
    expect(await answered(['help', command])).toMatchObject({ out });
  });

  it('takes what stands behind -- for names, whatever they look like', async () => {
    expect(await answered(['check', '--', '--help', '-h'])).toEqual({
      status: 2,
      out: '',
      err: `marbre: --help is not there. Check the spelling of its path.\nmarbre: -h is not there. Check the spelling of its path.\n`,
    });
  });

  it('that fails by a mistake of ours ends with 2, for 1 is the answer of a check', async () => {
    const run = vi.spyOn(list, 'run').mockRejectedValue(new TypeError('no such leaf'));
    onTestFinished(() => run.mockRestore());
    const { status, err } = await answered(['list', '--library', 'x']);
    expect(status).toBe(2);
    expect(err).toMatch(
      /^marbre: marbre list was not done, by a mistake of Marbre\..*\nmarbre: TypeError: no such leaf\n/,
    );
  });

  it.each([
    ['fr', { LANG: 'fr_CH.UTF-8' }],
    ['fr', { LANG: 'en_GB.UTF-8', LC_MESSAGES: 'fr_FR' }],
    ['fr', { LC_MESSAGES: 'en_GB', LC_ALL: 'fr' }],
    ['en', { LANG: 'en_GB.UTF-8' }],
    ['en', { LANG: 'de_CH.UTF-8' }],
    ['en', { LANG: 'C' }],
    ['en', {}],
  ])('speaks %s where the system says %j', async (language, env) => {
    const { err } = await answered(['nonsense'], { env });
    expect(err).toMatch(
      language === 'fr' ? /^marbre: Il n’y a pas de commande/ : /^marbre: There is no command/,
    );
  });
});

describe('words it does not understand are one sentence, and status 2', () => {
  it.each([
    [
      ['publish'],
      'There is no command “publish”. The commands are import, export, check, list; see marbre --help.',
    ],
    [['--verbose'], 'marbre has no option --verbose; see marbre --help.'],
    [['list', '--libary', 'x'], 'marbre list has no option --libary; see marbre list --help.'],
    [['list', '-l', 'x'], 'marbre list has no option -l; see marbre list --help.'],
    [['list', '--__proto__'], 'marbre list has no option --__proto__; see marbre list --help.'],
    [['list'], 'marbre list needs the option --library; see marbre list --help.'],
    [['list', '--library'], 'The option --library needs a value after it; see marbre list --help.'],
    [['list', '--library='], 'The option --library needs a value after it; see marbre list --help.'],
    [['list', '--library', '--json'], 'The option --library needs a value after it; see marbre list --help.'],
    [['list', '--library', 'x', '--library', 'y'], 'The option --library was given twice; give it once.'],
    [['list', '--json=yes', '--library', 'x'], 'The option --json takes no value; see marbre list --help.'],
    [
      ['list', 'x', '--library', 'y'],
      'marbre list takes no file or article, but was given “x”; see marbre list --help.',
    ],
    [['check'], 'marbre check needs at least one file or article; see marbre check --help.'],
    [['export', 'x'], 'marbre export needs the option --out; see marbre export --help.'],
    [
      ['export', 'x', '--out', 'y', '--shape', 'pdf'],
      'There is no shape “pdf”. The shapes are page, fragment, text, json.',
    ],
    [['import', 'x'], 'marbre import needs the option --library; see marbre import --help.'],
  ])('%j', async (words, sentence) => {
    expect(await answered(words)).toEqual({ status: 2, out: '', err: `marbre: ${sentence}\n` });
  });
});
