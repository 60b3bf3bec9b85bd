import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ownModule } from '../../src/border/system-function.js';
import { commands as declared } from './border.js';

/** What Windows has; the functions that are ours are no commands of Windows. */
const commands = declared.filter((each) => each.declaration.module !== ownModule);

/** What a real Windows said of a command. */
interface CapturedCommand {
  readonly module: string;
  /** Parameter sets, one or several in a text, each ended by the common parameters. */
  readonly syntax: readonly string[];
  readonly parameters: Readonly<Record<string, string>>;
}
type Capture = Readonly<Record<string, CapturedCommand>>;

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.join(root, '..', 'shared', 'windows-commands');
const present = existsSync(folder);

const load = (file: string): Capture =>
  present ? (JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { commands: Capture }).commands : {};
const windowsPowerShell = load('windows-powershell-5.1.json');
const powerShellCore = load('powershell-core-6.1-windows.json');

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
      return captured?.startsWith('CimInstance#') === true || captured === 'ciminstance';
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

describe.skipIf(!present)('commands of a real Windows (skipped where its captures are not at hand)', () => {
  test.each(commands)('$label', ({ declaration }) => {
    const captures = [windowsPowerShell];
    // The module runs in both editions; what PowerShell itself brings must be in both.
    if (declaration.module.startsWith('Microsoft.PowerShell.') && !windowsModules.includes(declaration.module))
      captures.push(powerShellCore);
    for (const capture of captures) {
      const captured = capture[declaration.name];
      expect(captured?.module, declaration.name).toBe(declaration.module);
      for (const [name, type] of Object.entries(declaration.parameters)) {
        const found = captured?.parameters[name];
        expect(isOfType(type, found), `${declaration.name} -${name} is ${found}, not ${type}`).toBe(true);
      }
    }
  });

  test.each(commands)('$label: the parameters go together', ({ declaration }) => {
    const sets = (windowsPowerShell[declaration.name]?.syntax ?? []).flatMap((each) =>
      each.split('[<CommonParameters>]'),
    );
    const fitting = sets.filter((set) =>
      Object.keys(declaration.parameters).every((name) => new RegExp(`-${name}[\\s\\]]`).test(set)),
    );
    expect(fitting, sets.join('\n')).not.toEqual([]);
  });
});
