import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { commands } from './border.js';

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

test('the border declares commands', () => {
  expect(commands.length).toBeGreaterThan(10);
  expect(new Set(commands.map((each) => each.declaration.name)).size).toBeGreaterThan(10);
});

describe.skipIf(!present)('commands of a real Windows (skipped where its captures are not at hand)', () => {
  test.each(commands)('$label', ({ declaration }) => {
    const captures = [windowsPowerShell];
    // The module runs in both editions; what PowerShell itself brings must be in both.
    if (declaration.module.startsWith('Microsoft.PowerShell.')) captures.push(powerShellCore);
    for (const capture of captures) {
      const captured = capture[declaration.name];
      expect(captured?.module, declaration.name).toBe(declaration.module);
      for (const [name, type] of Object.entries(declaration.parameters)) {
        expect(captured?.parameters[name], `${declaration.name} -${name}`).toBe(type);
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
