import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { projectRoot } from '../build/root.js';

/** Manifests of the compiled modules: the product's, and the one that stands in for Windows. */
export interface GeneratedModules {
  readonly product: string;
  readonly lab: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly generatedModules: GeneratedModules;
    /** Where tests leave what is of use to more than one of them; removed after the last. */
    readonly runFolder: string;
  }
}

/** What reads the files of the functions, one by one. */
const loop = /^foreach \(\$file in [^\n]*\n.*?\n\}\r?\n/ms;

/**
 * Once for all tests: copies the modules of generated/, with all functions in the psm1, too. To read more than a thousand files
 * takes longer than most of what a PowerShell is started for here.
 */
export default function mergeModules({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'rdp0x904-tests-'));
  provide('runFolder', folder);
  provide('generatedModules', { product: merge('Rdp0x904', folder), lab: merge('Rdp0x904.Lab', folder) });
  return () => rmSync(folder, { recursive: true, force: true });
}

function merge(name: string, folder: string): string {
  const from = join(projectRoot, 'generated', name);
  const to = join(folder, name);
  cpSync(from, to, { recursive: true });
  const functions = ['Private', 'Public'].flatMap((each) =>
    readdirSync(join(from, each)).map((file) => readFileSync(join(from, each, file), 'latin1')),
  );
  const script = join(to, `${name}.psm1`);
  const loader = readFileSync(script, 'latin1');
  if (!loop.test(loader)) throw new Error(`${name}.psm1 reads its functions in another way than is known here.`);
  writeFileSync(
    script,
    loader.replace(loop, () => functions.join('\n')),
    'latin1',
  );
  return join(to, `${name}.psd1`);
}
