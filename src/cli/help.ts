import { existsSync, readFileSync } from 'node:fs';
import type { Command, CommandOptions } from './command.js';
import { fold } from './terminal.js';

/** Where the descriptions of options begin. */
const column = 38;

/** The help of all commands; the cmdlets, and the short names of some, share options, which stand there once. */
export function generalHelp(commands: readonly Command[], cmdlets: readonly Command[], shared: CommandOptions): string {
  const ownOptions = (options: CommandOptions): CommandOptions =>
    Object.fromEntries(Object.entries(options).filter(([name, option]) => shared[name] !== option));
  const names = cmdlets.map(({ usage, summary }) => twoColumns(`    ${usage}`, summary));
  return [
    'rdp0x904: finds out why Remote Desktop fails with error 0x904.',
    '',
    ...commands.flatMap((each) => [...commandLines({ ...each, options: ownOptions(each.options) }), '']),
    ...commandLines({
      usage: 'CMDLET [options]',
      summary: 'run a cmdlet; its own options: CMDLET --help. These it shares with repair, plan, apply, undo, loans:',
      options: shared,
    }),
    ...names,
    '',
    '  rdp0x904 --version',
    '  rdp0x904 [COMMAND] --help',
    '',
    'An IPv6 address with a port is written [2001:db8::1]:3389.',
    '',
    'Exit codes: 0 nothing wrong, 1 fault found, 2 bad input, 6 name not found, 7 unreachable, 8 no PowerShell,',
    '12 signature missing or wrong.',
  ].join('\n');
}

/** The help of one command. */
export function commandHelp(command: Command): string {
  return commandLines(command).join('\n');
}

function commandLines({ usage, summary, options }: Omit<Command, 'run'>): string[] {
  return [
    twoColumns(`  rdp0x904 ${usage}`, summary),
    ...Object.entries(options).map(([name, { value, description }]) =>
      twoColumns(`      --${name}${value === undefined ? '' : ` ${value}`}`, description),
    ),
  ];
}

function twoColumns(left: string, right: string): string {
  const text = fold(right, column);
  return left.length < column - 1 ? left.padEnd(column) + text : `${left}\n${' '.repeat(column)}${text}`;
}

/** Version of the package: its manifest lies above the bundle, or in a clone above the source. */
export function version(): string {
  const place = ['../package.json', '../../package.json'].find((each) => existsSync(new URL(each, import.meta.url)));
  const manifest = readFileSync(new URL(place ?? '../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
