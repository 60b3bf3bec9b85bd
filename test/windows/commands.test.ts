import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type Capture,
  defaultCapture,
  ofWindows,
  windowsCommandsFile,
  windowsCommandsText,
} from '../../build/windows-commands.js';
import { parseParameterSets } from '../../src/compiler/parameter-sets.js';
import { commands as declared } from './border.js';

/** What Windows has; the functions that are ours are no commands of Windows. */
const commands = declared.filter(ofWindows);

/** What a real Windows said of commands. */
interface TypedCapture extends Capture {
  readonly commands: Readonly<
    Record<
      string,
      {
        readonly module: string;
        readonly syntax: readonly string[];
        readonly parameters: Readonly<Record<string, string>>;
      }
    >
  >;
}

const present = existsSync(defaultCapture);
const load = (path: string): TypedCapture =>
  present ? (JSON.parse(readFileSync(path, 'utf8')) as TypedCapture) : { commands: {} };
const windowsPowerShell = load(defaultCapture);
const powerShellCore = load(join(dirname(defaultCapture), 'powershell-core-6.1-windows.json'));

/** The facts that the project keeps of them. */
const kept = JSON.parse(readFileSync(windowsCommandsFile, 'utf8')) as Readonly<Record<string, readonly string[]>>;

/** Modules of Windows, in spite of their name: a PowerShell of its own brings none of them, and uses those of Windows. */
const windowsModules = ['Microsoft.PowerShell.LocalAccounts'];

/** Whether what the border declares may be passed where Windows has another word. */
function isOfType(declared: string, captured: string | undefined): boolean {
  if (declared === captured) return true;
  switch (declared) {
    // A hashtable is an IDictionary.
    case 'hashtable':
      return captured === 'IDictionary';
    // The instance comes from another command; which class it must be of is up to the two commands.
    case 'object':
      return captured !== undefined && /^CimInstance#\w+$|^ciminstance$/.test(captured);
    case 'object[]':
      return captured !== undefined && /^CimInstance#\w+\[\]$|^ciminstance\[\]$/.test(captured);
    // The enumeration has a wider one in PowerShell 6 and later, with the same names (Set-Service, -StartupType).
    case 'ServiceStartMode':
      return captured === 'ServiceStartupType';
    default:
      return false;
  }
}

test('the border declares commands', () => {
  expect(commands.length).toBeGreaterThan(10);
  expect(new Set(commands.map((each) => each.declaration.name)).size).toBeGreaterThan(10);
});

test.each(commands)('$label: the parameters go together, with their types', ({ declaration }) => {
  const fitting = parseParameterSets(kept[declaration.name] ?? []).filter(({ parameters }) =>
    Object.entries(declaration.parameters).every(([name, type]) =>
      parameters.some((each) => each.name === name && isOfType(type, each.type)),
    ),
  );
  expect(fitting, kept[declaration.name]?.join('\n')).not.toEqual([]);
});

describe.skipIf(!present)('commands of a real Windows (skipped where its captures are not at hand)', () => {
  test('are kept as they were captured', () => {
    const names = commands.map((each) => each.declaration.name);
    expect(readFileSync(windowsCommandsFile, 'utf8')).toBe(windowsCommandsText(windowsPowerShell, names));
  });

  test.each(commands)('$label', ({ declaration }) => {
    const captures = [windowsPowerShell];
    // The module runs in both editions; what PowerShell itself brings must be in both.
    if (declaration.module.startsWith('Microsoft.PowerShell.') && !windowsModules.includes(declaration.module))
      captures.push(powerShellCore);
    for (const capture of captures) {
      const captured = capture.commands[declaration.name];
      expect(captured?.module, declaration.name).toBe(declaration.module);
      for (const [name, type] of Object.entries(declaration.parameters)) {
        const found = captured?.parameters[name];
        expect(isOfType(type, found), `${declaration.name} -${name} is ${found}, not ${type}`).toBe(true);
      }
    }
  });
});
