import { spawn } from 'node:child_process';
import { ToolError } from '../errors.js';
import { printable } from './printable.js';

export interface Program {
  readonly file: string;
  readonly arguments: readonly string[];
  /** How long it may run, in milliseconds. */
  readonly timeoutMs: number;
  /** How much it may write to standard output, in bytes. */
  readonly mostOutput: number;
}

/** How much of the messages of a program is kept, in bytes, to find its last line. */
const mostMessages = 8 * 1024;

/**
 * Runs a program without a shell, so that no character in a name or argument has a meaning, and waits for its end.
 * @param input what it reads from standard input
 * @returns what it wrote to standard output
 * @throws ToolError E_SIGNING_PROGRAM if it cannot be started, fails, takes too long or writes too much
 */
export function runProgram(program: Program, input: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(program.file, program.arguments, { stdio: 'pipe', shell: false, windowsHide: true });
    const output: Buffer[] = [];
    let outputBytes = 0;
    let messages = '';
    const fail = (message: string, mend: string, cause?: unknown): void => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      // A grandchild may hold the pipes open; they must not keep us waiting.
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
      reject(new ToolError('E_SIGNING_PROGRAM', `${program.file} ${message}`, mend, { cause }));
    };
    const timer = setTimeout(
      () => fail(`took longer than ${program.timeoutMs / 1000} seconds.`, 'Check whether it waits for a person.'),
      program.timeoutMs,
    );

    child.stdout.on('data', (chunk: Buffer) => {
      outputBytes += chunk.length;
      if (outputBytes > program.mostOutput) fail('wrote too much.', 'It must write the result and nothing else.');
      else output.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      messages = (messages + chunk.toString('utf8')).slice(-mostMessages);
    });
    // A program that does not read its input ends before it is written: its exit code says whether that is wrong.
    child.stdin.on('error', () => {});
    child.on('error', (cause) => fail('cannot be started.', 'Check its path and your rights.', cause));
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (code === 0) resolve(Buffer.concat(output));
      else fail(`ended with ${code ?? signal}${lastLine(messages)}.`, 'Run it by hand to see why.');
    });
    child.stdin.end(input);
  });
}

function lastLine(messages: string): string {
  const line = messages.trim().split('\n').at(-1) ?? '';
  return line === '' ? '' : `: ${printable(line.trim()).replace(/\.+$/, '')}`;
}
