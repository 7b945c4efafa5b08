import { version } from '../../package.json';
import { type Arguments, type Misuse, readArguments } from './arguments';
import type { Command } from './command';
import { check } from './commands/check';
import { exportArticles } from './commands/export';
import { importFiles } from './commands/import';
import { list } from './commands/list';
import { tellFault } from './fault';
import type { ExitStatus, Terminal } from './terminal';

const commands = { import: importFiles, export: exportArticles, check, list } as const satisfies Record<
  string,
  Command
>;
type CommandName = keyof typeof commands;
const commandNames = Object.keys(commands) as readonly CommandName[];

/** Runs the words of a command line. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { say, out, complain } = terminal;
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const asked = commandNames.find((command) => command === rest[0]);
    out(say(asked ? `help.${asked}` : 'help.marbre'));
    return 0;
  }
  if (name === '--version') {
    out(version);
    return 0;
  }
  const found = commandNames.find((command) => command === name);
  if (!found) {
    complain(
      name.startsWith('-')
        ? say('unknown-option', { option: name, command: 'marbre' })
        : say('unknown-command', { word: name, commands: commandNames.join(', ') }),
    );
    return 2;
  }
  if (asksForHelp(rest)) {
    out(say(`help.${found}`));
    return 0;
  }
  return runCommand(found, rest, terminal);
}

/** Behind `--` stand names, whatever they look like. */
function asksForHelp(words: readonly string[]): boolean {
  const names = words.indexOf('--');
  const options = names < 0 ? words : words.slice(0, names);
  return options.includes('--help') || options.includes('-h');
}

async function runCommand(
  name: CommandName,
  words: readonly string[],
  terminal: Terminal,
): Promise<ExitStatus> {
  const command: Command = commands[name];
  const given = readArguments(words, command.options);
  if ('kind' in given) {
    terminal.complain(misuseSentence(given, name, terminal));
    return 2;
  }
  const wrong = missing(given, command, name, terminal);
  if (wrong !== undefined) {
    terminal.complain(wrong);
    return 2;
  }
  try {
    return await command.run(given, terminal);
  } catch (fault) {
    // Left to Node it would end with 1, which is the answer of a check.
    tellFault(`marbre ${name}`, fault, terminal);
    return 2;
  }
}

function misuseSentence({ kind, option }: Misuse, name: CommandName, { say }: Terminal): string {
  return say(kind, { option, command: `marbre ${name}` });
}

function missing(given: Arguments, command: Command, name: CommandName, { say }: Terminal) {
  const [operand] = given.operands;
  if (command.operands === 'none' && operand !== undefined)
    return say('needless-operand', { operand, command: `marbre ${name}` });
  if (command.operands === 'some' && operand === undefined)
    return say('missing-operand', { command: `marbre ${name}` });
  const option = command.required.find((required) => !given.values.has(required));
  return option === undefined
    ? undefined
    : say('missing-option', { option: `--${option}`, command: `marbre ${name}` });
}
