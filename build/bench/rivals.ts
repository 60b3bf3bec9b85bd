import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '../root.js';

/** Another way to make PowerShell evaluate `1`. */
export interface Rival {
  call(): Promise<unknown>;
  close(): Promise<unknown> | undefined;
}

/** The floor: a loop that reads a line and writes one of JSON. It can do nothing, and nothing is lost on the way. */
export const bareLoop = (powershell: string): Rival => loopOf(powershell, '@{ id = $line }', '1');

/** The least that could be told what to do: the line is JSON, too. */
export const parsingLoop = (powershell: string): Rival =>
  loopOf(powershell, '@{ id = (ConvertFrom-Json -InputObject $line).id }', '{"id":1}');

function loopOf(powershell: string, answered: string, line: string): Rival {
  const loop = `while ($null -ne ($line = [Console]::In.ReadLine())) { [Console]::Out.WriteLine((ConvertTo-Json -InputObject ${answered} -Compress)) }`;
  const options = ['-NoLogo', '-NoProfile', '-NonInteractive', '-InputFormat', 'None'];
  const child = spawn(powershell, [...options, '-Command', loop]);
  let answer: (line: string) => void = () => undefined;
  createInterface({ input: child.stdout }).on('line', (each) => answer(each));
  return {
    call: () =>
      new Promise((resolve) => {
        answer = resolve;
        child.stdin.write(`${line}\n`);
      }),
    close: () => ended(child),
  };
}

/**
 * How child-shell, which node-powershell 5 is made of, talks to PowerShell: its prompt reads the command's text from
 * standard input, between commands that print a random delimiter to both outputs. Each of the five lines is parsed,
 * compiled and run on its own, and its result formatted, which is why it takes so long.
 */
export function promptReader(powershell: string): Rival {
  const child = spawn(powershell, ['-NoLogo', '-NoProfile', '-NoExit', '-Command', '-']);
  const untilTwice = (stream: NodeJS.ReadableStream, delimiter: string): Promise<string> =>
    new Promise((resolve) => {
      let text = '';
      const listener = (chunk: unknown): void => {
        text += String(chunk);
        if (text.split(delimiter).length < 3) return;
        stream.off('data', listener);
        resolve(text);
      };
      stream.on('data', listener);
    });
  return {
    call() {
      const delimiter = randomBytes(8).toString('hex');
      const answers = Promise.all([untilTwice(child.stdout, delimiter), untilTwice(child.stderr, delimiter)]);
      const mark = [`[Console]::Error.WriteLine("${delimiter}")`, `[Console]::Out.WriteLine("${delimiter}")`];
      for (const line of [...mark, '1', ...mark]) child.stdin.write(`${line}\n`);
      return answers;
    },
    close: () => ended(child),
  };
}

/** The two members of node-powershell that are used here. */
interface NodePowerShell {
  readonly PowerShell: new (options: {
    readonly pwsh: boolean;
    readonly executableOptions: Readonly<Record<string, boolean>>;
  }) => { invoke(command: string): Promise<unknown>; dispose(): Promise<unknown> };
}

/** node-powershell itself, where somebody has installed it (`NODE_PATH` counts): it is no dependency of this project. */
export function nodePowerShell(): Rival | undefined {
  const require = createRequire(join(projectRoot, 'package.json'));
  let library: NodePowerShell;
  try {
    library = require('node-powershell') as NodePowerShell;
  } catch {
    return undefined;
  }
  const shell = new library.PowerShell({ pwsh: true, executableOptions: { '-NoProfile': true } });
  return { call: () => shell.invoke('1'), close: () => shell.dispose().catch(() => undefined) };
}

function ended(child: ChildProcessWithoutNullStreams): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.stdin.end();
  });
}
