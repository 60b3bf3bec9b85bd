import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CommandDeclaration } from '../src/border/command.js';
import { ownModule } from '../src/border/system-function.js';
import { ToolError } from '../src/errors.js';
import { projectRoot } from './root.js';

/**
 * A command as `Get-Command -Syntax` prints it: one text a parameter set, without the common parameters. It says names,
 * types, what is mandatory and what may be given by position.
 */
export type CommandSyntax = readonly string[];

/** What a capture of a real Windows holds, as far as used. */
export interface Capture {
  readonly commands: Readonly<Record<string, { readonly module: string; readonly syntax: readonly string[] }>>;
}

/** Where the facts about the commands of the border are kept. */
export const windowsCommandsFile = join(projectRoot, 'src', 'border', 'windows-commands.json');

/** The capture that the facts were taken from, where it lies beside the project. */
export const defaultCapture = join(projectRoot, '..', 'shared', 'windows-commands', 'windows-powershell-5.1.json');

/** Every command of Windows: the functions that are ours are none. */
export const ofWindows = ({ declaration }: { readonly declaration: CommandDeclaration }): boolean =>
  declaration.module !== ownModule;

/** Every command that a file of src/border/ exports, with the file and constant it comes from. */
export async function borderDeclarations(): Promise<
  readonly { readonly label: string; readonly declaration: CommandDeclaration }[]
> {
  const folder = join(projectRoot, 'src', 'border');
  const found: { readonly label: string; readonly declaration: CommandDeclaration }[] = [];
  for (const file of readdirSync(folder)
    .filter((each) => each.endsWith('.ts'))
    .sort()) {
    const exported = (await import(pathToFileURL(join(folder, file)).href)) as Record<string, unknown>;
    for (const [name, value] of Object.entries(exported)) {
      if (isCommand(value)) found.push({ label: `${file} ${name}`, declaration: value.declaration });
    }
  }
  return found;
}

function isCommand(value: unknown): value is { readonly declaration: CommandDeclaration } {
  return typeof value === 'function' && 'declaration' in value;
}

/**
 * The text of windows-commands.json: what the capture says of these commands.
 * @throws ToolError E_NOT_CAPTURED for a command that the captured Windows does not have
 */
export function windowsCommandsText(capture: Capture, names: Iterable<string>): string {
  const facts: Record<string, CommandSyntax> = {};
  for (const name of [...new Set(names)].sort()) {
    const captured = capture.commands[name];
    if (captured === undefined) {
      throw new ToolError('E_NOT_CAPTURED', `The captured Windows has no ${name}.`, 'Use a command that it has.');
    }
    facts[name] = captured.syntax
      .flatMap((each) => each.split('[<CommonParameters>]'))
      .map((each) => each.trim())
      // A command without a parameter of its own still has one set.
      .filter((each, index) => each !== '' || index === 0);
  }
  return `${JSON.stringify(facts, undefined, 2)}\n`;
}

/**
 * Writes windows-commands.json from a capture.
 * @throws ToolError E_NO_CAPTURE
 */
export async function writeWindowsCommands(file: string): Promise<number> {
  let capture: Capture;
  try {
    capture = JSON.parse(readFileSync(file, 'utf8')) as Capture;
  } catch (cause) {
    throw new ToolError('E_NO_CAPTURE', `No capture of Windows' commands can be read at ${file}.`, 'Name its path.', {
      cause,
    });
  }
  const declared = await borderDeclarations();
  const names = new Set(declared.filter(ofWindows).map((each) => each.declaration.name));
  writeFileSync(windowsCommandsFile, windowsCommandsText(capture, names));
  return names.size;
}
