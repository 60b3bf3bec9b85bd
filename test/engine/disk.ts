import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { PowerShellSession, StreamEvent } from '../../src/bridge/types.js';
import { fromPowerShell } from '../../src/client/records.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { openForTests } from '../bridge/powershell-for-tests.js';
import { generatedModules } from '../generated-modules.js';

/** A user's folder of its own, in which processes keep their journal. */
export interface Disk extends AsyncDisposable {
  /** Where the user's programs keep their data (XDG Base Directory Specification). */
  readonly data: string;
  /** The product's folder, and the journal's. */
  readonly root: string;
  readonly journal: string;
  /** Runs a script of the user's in a process over this host, and gives the lines that it wrote; none may be an error. */
  run(user: PowerShellSession, script: string, host?: HostDocument): Promise<readonly string[]>;
  /** Starts one in a process of its own that stops half way, and gives what kills that process. */
  stop(script: string, host?: HostDocument): Promise<() => Promise<void>>;
  /** The host as the last process left it. */
  host(): Promise<HostDocument>;
  /** The one file of the journal. */
  entry(): Promise<string>;
}

/** Everything but what touches the disk. */
const load = `param($Product, $Lab)
$module = Import-Module -Name $Product -PassThru
& $module {
    param($Lab)
    $real = 'Add-JournalFolder', 'Add-JournalText', 'Get-Invoker', 'Get-JournalFileName', 'Get-JournalPathState',
    'Get-JournalRoot', 'Get-ProductPlace', 'Get-RandomNumber', 'Open-JournalLock', 'Read-JournalText', 'Test-JournalLock',
    'Write-ProductEvent'
    $standIns = (Import-PowerShellDataFile -Path $Lab).FunctionsToExport | Where-Object { $_ -notin $real }
    Import-Module -Name $Lab -Function $standIns
} $Lab`;

/** A process in which the product runs over the lab, but keeps its journal on the real disk. */
export async function openUser(): Promise<PowerShellSession> {
  const session = await openForTests({ concurrency: 1 });
  await session.invoke({ script: load, parameters: { Product: generatedModules.product, Lab: generatedModules.lab } });
  return session;
}

const run = `param($Data, $HostFile, $Script)
$ErrorActionPreference = 'Stop'
$env:XDG_DATA_HOME = $Data
$module = Get-Module -Name Rdp0x904
& $module { param($Json) Import-RdpLabHost -Json $Json } ([System.IO.File]::ReadAllText($HostFile))
try {
    . ([scriptblock]::Create($Script))
} finally {
    [System.IO.File]::WriteAllText($HostFile, (& $module { Export-RdpLabHost }))
}`;

/** Stops a script in the middle of a change: the running MTU is set, the kept one is not. */
const stopping = `& $module {
  $script:HostFile = $args[0]
  function script:Set-NetIPInterface {
    param($InterfaceIndex, $AddressFamily, $NlMtuBytes, $PolicyStore, [switch] $Confirm, $ErrorAction)
    $null = $Confirm, $ErrorAction
    $half = Export-RdpLabHost | ConvertFrom-Json
    $half.interfaces | Where-Object { $_.index -eq $InterfaceIndex -and $_.addressFamily -eq $AddressFamily } |
      ForEach-Object { $_.activeMtu = $NlMtuBytes }
    Import-RdpLabHost -Json (ConvertTo-Json -InputObject $half -Depth 32)
    [System.IO.File]::WriteAllText($HostFile, (Export-RdpLabHost))
    Write-Information -MessageData 'half way'
    [System.Threading.Thread]::Sleep(-1)
  }
} $HostFile
`;

export async function openDisk(data?: string): Promise<Disk> {
  const folder = await mkdtemp(join(tmpdir(), 'rdp0x904-disk-'));
  const place = data ?? join(folder, 'not made yet', 'data');
  const hostFile = join(folder, 'host.json');
  const root = join(place, 'Rdp0x904');
  const stopped: PowerShellSession[] = [];
  const call = async (script: string, host?: HostDocument) => {
    if (host !== undefined) await writeFile(hostFile, JSON.stringify(host));
    return { script: run, parameters: { Data: place, HostFile: hostFile, Script: script } };
  };
  return {
    data: place,
    root,
    journal: join(root, 'Journal'),
    run: async (user, script, host) => {
      const { output, errors } = await user.invoke(await call(script, host));
      expect(errors).toEqual([]);
      return output.map(String);
    },
    stop: async (script, host) => {
      const user = await openUser();
      stopped.push(user);
      const halfWay = await call(`${stopping}${script}`, host);
      let onEvent = (_event: StreamEvent): void => {};
      const isHalfWay = new Promise<void>((resolve) => {
        onEvent = (event) => {
          if (event.stream === 'information' && event.record.message === 'half way') resolve();
        };
      });
      const ended = user.invoke({ ...halfWay, reject: false, onEvent });
      await Promise.race([
        isHalfWay,
        ended.then(({ shortMessage }) => Promise.reject(new Error(`It was not stopped: ${shortMessage}`))),
      ]);
      return async () => {
        if (user.pid !== undefined) process.kill(user.pid, 'SIGKILL');
        await ended;
      };
    },
    host: async () => fromPowerShell<HostDocument>(JSON.parse(await readFile(hostFile, 'utf8'))),
    entry: async () => {
      const names = (await readdir(join(root, 'Journal'))).filter((each) => each.endsWith('.jsonl'));
      if (names.length !== 1 || names[0] === undefined) throw new Error(`The journal has the files ${names.join()}.`);
      return join(root, 'Journal', names[0]);
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(stopped.map((user) => user.close()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
