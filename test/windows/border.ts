import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CommandDeclaration } from '../../src/border/command.js';

/** A command that border/ exports. */
export interface ExportedCommand {
  /** File and constant, such as `network.ts getNetIPInterface`. */
  readonly label: string;
  readonly declaration: CommandDeclaration;
}

const folder = fileURLToPath(new URL('../../src/border/', import.meta.url));

async function loadCommands(): Promise<readonly ExportedCommand[]> {
  const found: ExportedCommand[] = [];
  for (const file of readdirSync(folder).sort()) {
    const exported = (await import(new URL(file, `file://${folder}`).href)) as Record<string, unknown>;
    for (const [name, value] of Object.entries(exported)) {
      if (isCommand(value)) found.push({ label: `${file} ${name}`, declaration: value.declaration });
    }
  }
  return found;
}

function isCommand(value: unknown): value is { readonly declaration: CommandDeclaration } {
  return typeof value === 'function' && 'declaration' in value;
}

/** Every command that the product may call. */
export const commands = await loadCommands();
