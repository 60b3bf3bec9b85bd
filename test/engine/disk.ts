import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromPowerShell } from '../../src/client/records.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { powershell } from '../bridge/powershell-for-tests.js';
import { generatedModules } from '../generated-modules.js';

/** What a process wrote and how it ended. */
export interface Ended {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

/** A process that is still running. */
export interface Running {
  readonly child: ChildProcess;
  /** Ends when the process has written this line. */
  readonly said: (line: string) => Promise<void>;
  readonly ended: Promise<Ended>;
}

/** A user's folder of its own, in which processes keep their journal. */
export interface Disk extends AsyncDisposable {
  /** Where the user's programs keep their data (XDG Base Directory Specification). */
  readonly data: string;
  /** The product's folder, and the journal's. */
  readonly root: string;
  readonly journal: string;
  /** Starts a script in a process of its own, over this host. */
  start(script: string, host?: HostDocument): Promise<Running>;
  run(script: string, host?: HostDocument): Promise<Ended>;
  /** The host as the last process left it. */
  host(): Promise<HostDocument>;
  /** The one file of the journal. */
  entry(): Promise<string>;
}

const session = fileURLToPath(new URL('disk-session.ps1', import.meta.url));

export async function openDisk(data?: string): Promise<Disk> {
  const folder = await mkdtemp(join(tmpdir(), 'rdp0x904-disk-'));
  const place = data ?? join(folder, 'not made yet', 'data');
  const hostFile = join(folder, 'host.json');
  const root = join(place, 'Rdp0x904');
  const children = new Set<ChildProcess>();
  let count = 0;
  const start = async (script: string, host?: HostDocument): Promise<Running> => {
    if (host !== undefined) await writeFile(hostFile, JSON.stringify(host));
    count += 1;
    const scriptFile = join(folder, `script-${count}.ps1`);
    await writeFile(scriptFile, `\ufeff${script}`);
    const { product, lab } = generatedModules;
    const child = spawn(
      powershell?.path ?? 'pwsh',
      ['-NoProfile', '-NonInteractive', '-File', session, product, lab, hostFile, scriptFile],
      { env: { ...process.env, HOME: folder, XDG_DATA_HOME: place, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    children.add(child);
    let out = '';
    let err = '';
    const listeners = new Set<() => void>();
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      for (const each of listeners) each();
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    const ended = new Promise<Ended>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => {
        children.delete(child);
        resolve({ out, err, code });
      });
    });
    const said = (line: string): Promise<void> =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (out.split(/\r?\n/).includes(line)) resolve();
        };
        listeners.add(look);
        void ended.then((end) => reject(new Error(`It ended without a word: ${end.out}${end.err}`)), reject);
        look();
      });
    return { child, said, ended };
  };
  return {
    data: place,
    root,
    journal: join(root, 'Journal'),
    start,
    run: async (script, host) => (await start(script, host)).ended,
    host: async () => fromPowerShell<HostDocument>(JSON.parse(await readFile(hostFile, 'utf8'))),
    entry: async () => {
      const names = (await readdir(join(root, 'Journal'))).filter((each) => each.endsWith('.jsonl'));
      if (names.length !== 1 || names[0] === undefined) throw new Error(`The journal has the files ${names.join()}.`);
      return join(root, 'Journal', names[0]);
    },
    [Symbol.asyncDispose]: async () => {
      for (const each of children) each.kill('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}
