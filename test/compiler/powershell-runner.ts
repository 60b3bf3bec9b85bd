import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { projectRoot } from '../../build/root.js';

/** The PowerShell that tests run: the one that RDP0X904_PWSH names, or `pwsh` on the path. */
export function findPowerShell(): string | undefined {
  const candidate = process.env.RDP0X904_PWSH ?? 'pwsh';
  const asked = spawnSync(candidate, ['-NoLogo', '-NoProfile', '-Version'], { encoding: 'utf8' });
  if (asked.status === 0) return candidate;
  if (process.env.RDP0X904_REQUIRE_PWSH === '1')
    throw new Error(`RDP0X904_REQUIRE_PWSH is set and ${candidate} is not there.`);
  return undefined;
}

export interface Batch {
  /** Function definitions. */
  readonly text: string;
  readonly calls: readonly BatchCall[];
  /** Such as `de-DE`; empty for the invariant culture. */
  readonly culture?: string;
}

export interface BatchCall {
  readonly commandName: string;
  readonly returnsArray: boolean;
  /** From `encodeArguments`. */
  readonly encodedArguments: string;
}

/** One PowerShell process that runs batches, one after the other. */
export class PowerShellRunner {
  readonly #folder: string;
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #lines: Interface;
  #last: Promise<unknown> = Promise.resolve();

  /** In the folder, which is to be empty, it leaves what both sides tell each other until it is closed. */
  constructor(executable: string, folder = mkdtempSync(join(tmpdir(), 'rdp0x904-compiler-'))) {
    this.#folder = folder;
    const script = join(projectRoot, 'test', 'compiler', 'runner.ps1');
    const encoder = join(projectRoot, 'test', 'compiler', 'outcomes.cs');
    const started = ['-NoLogo', '-NoProfile', '-NonInteractive', '-File', script, '-EncoderPath', encoder];
    this.#child = spawn(executable, started, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#lines = createInterface({ input: this.#child.stdout });
  }

  /** The outcome of every call, as text of test/compiler/outcome.ts. */
  run(batch: Batch): Promise<readonly string[]> {
    const answer = this.#last.then(() => this.#run(batch));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  async #run(batch: Batch): Promise<readonly string[]> {
    const path = (name: string): string => join(this.#folder, name);
    writeFileSync(path('functions.ps1'), batch.text);
    const calls = batch.calls.map((each) =>
      [each.commandName, each.returnsArray ? 'array' : 'value', each.encodedArguments].join('\t'),
    );
    writeFileSync(path('calls.txt'), calls.map((each) => `${each}\n`).join(''));
    const answer = new Promise<string>((resolve, reject) => {
      this.#lines.once('line', resolve);
      this.#lines.once('close', () => reject(new Error('PowerShell ended.')));
    });
    this.#child.stdin.write(`${batch.culture ?? ''}\t${this.#folder}\n`);
    const line = await answer;
    this.#lines.removeAllListeners('close');
    if (line !== 'done') throw new Error(`PowerShell could not run the batch: ${line}`);
    return readFileSync(path('outcomes.txt'), 'utf8').split('\n').slice(0, -1);
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.stdin.end();
    await ended;
    rmSync(this.#folder, { recursive: true });
  }
}
