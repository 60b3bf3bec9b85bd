import { mkdtempSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { ToolError } from '../../errors.js';
import { startEndpoint } from '../../lab/endpoint.js';
import { endpointState, movedTo } from '../../lab/host-state.js';
import { formatUtc } from '../../protocol/time.js';
import { faults } from '../../simulator/faults.js';
import type { HostDocument } from '../../simulator/machine.js';
import type { Command, CommandOptions } from '../command.js';
import { exitCodes } from '../failure.js';
import { listFaults, readFault } from '../faults.js';
import { readOptions } from '../options.js';
import { bold, dim } from '../terminal.js';

const options = {
  fault: { type: 'string', value: 'NAME', description: 'what is wrong with it; certificate when not given' },
  list: { type: 'boolean', description: 'the faults there are' },
  file: { type: 'string', value: 'FILE', description: 'a new file for the host; one that is removed when not given' },
  json: { type: 'boolean', description: 'where it is, as one line of JSON' },
} as const satisfies CommandOptions;

/** `rdp0x904 lab`: a broken host to practise on, until it is interrupted. */
export const labCommand: Command = {
  usage: 'lab',
  summary: 'start a broken host with a Remote Desktop port, to practise on',
  options,
  run: lab,
};

async function lab(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, options);
  if (positionals[0] !== undefined)
    throw new ToolError('E_OPTION', `Unexpected argument '${positionals[0]}'.`, 'See rdp0x904 lab --help.');
  if (values.list === true) {
    listFaults(values.json === true);
    return exitCodes.fine;
  }
  const name = values.fault ?? 'certificate';
  const fault = readFault(name);
  const folder = values.file === undefined ? mkdtempSync(join(tmpdir(), 'rdp0x904-lab-')) : undefined;
  const file = folder === undefined ? resolve(values.file ?? '') : join(folder, 'host.json');
  try {
    writeNew(file, movedTo(fault.host(), formatUtc(new Date())));
    return await serve(file, (port) => {
      const { description } = fault;
      if (values.json === true)
        console.log(JSON.stringify({ host: '127.0.0.1', port, file, fault: name, description }));
      else console.log(introduction(name, port, file).join('\n'));
    });
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/** Shows the host of the file on a port, as the file stands at the time of each connection, until interrupted. */
async function serve(file: string, announce: (port: number) => void): Promise<number> {
  let state = endpointState(readHost(file));
  const endpoint = await startEndpoint(() => state);
  // The folder, because whoever writes the file in one step puts another in its place.
  const watcher = watch(dirname(file), (_, changed) => {
    if (changed !== null && changed !== basename(file)) return;
    try {
      state = endpointState(readHost(file));
    } catch {
      // Removed, or half written by an editor: the host stays as it was.
      return;
    }
    void endpoint.refresh();
  });
  try {
    announce(endpoint.port);
    await interruption();
    return exitCodes.fine;
  } finally {
    watcher.close();
    await endpoint.close();
  }
}

function interruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

const readHost = (file: string): HostDocument => JSON.parse(readFileSync(file, 'utf8')) as HostDocument;

/** Never over a file that is somebody's. */
function writeNew(file: string, host: HostDocument): void {
  try {
    writeFileSync(file, `${JSON.stringify(host, undefined, 2)}\n`, { flag: 'wx' });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ToolError('E_FILE', `${file} cannot be made: ${reason}.`, 'Name a new file with --file.', { cause });
  }
}

function introduction(name: string, port: number, file: string): string[] {
  const steps = Object.entries(faults).find(([each]) => each === name)?.[1].steps ?? [];
  const simulate = `--simulate ${/[^\w./:\\-]/.test(file) ? `"${file}"` : file}`;
  return [
    `${bold('A host with a fault listens on')} 127.0.0.1:${port}${bold('.')} In another terminal:`,
    '',
    `  rdp0x904 test 127.0.0.1:${port}`,
    `  rdp0x904 test-rdp0x904 ${simulate}`,
    `  rdp0x904 CMDLET ${simulate} --what-if`,
    '',
    dim(
      `It has ${steps.length === 1 ? 'one fault' : 'more than one fault'}; rdp0x904 lab --list describes it as '${name}'.`,
    ),
    dim('What you change shows on the port at once. Ctrl+C ends it.'),
  ];
}
