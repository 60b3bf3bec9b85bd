import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { PowerShellSession } from '../../src/bridge/types.js';
import { canonical } from '../../src/client/records.js';
import { changeLogName } from '../../src/engine/journal/journal.js';
import { createHost } from '../../src/simulator/host.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { describeWithPowerShell, powershell } from '../bridge/powershell-for-tests.js';
import { generatedModules } from '../generated-modules.js';
import { withoutJournal } from './crash.js';
import { type Disk, openDisk, openUser } from './disk.js';

const change = "$done = Set-RdpMtu -InterfaceAlias 'Ethernet' -AddressFamily IPv4 -Mtu 1400 -Confirm:$false";

/** What a script that was refused says: the id of its error. */
const refused = (script: string): string => `try { ${script}; 'done' } catch { $_.FullyQualifiedErrorId }`;

const sound = (host: HostDocument): unknown => canonical(withoutJournal(host));

/** The process of all tests that neither need one of their own nor kill it: its folder is that of the test's disk. */
let user: PowerShellSession;
beforeAll(async () => {
  if (powershell !== undefined) user = await openUser();
});
afterAll(() => user?.close());

/** A test with a disk of its own. */
function testOnDisk(name: string, body: (disk: Disk) => Promise<void>): void {
  test(name, async () => {
    await using disk = await openDisk();
    await body(disk);
  });
}

describeWithPowerShell('the journal on a real disk, by real processes', () => {
  testOnDisk('is written by one process and undone by another', async (disk) => {
    const first = await openUser();
    const [id] = await disk.run(first, `${change}; $done.Id`, createHost()).finally(() => first.close());
    expect(id).toMatch(/^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$/);
    const lines = (await readFile(await disk.entry(), 'ascii')).trim().split('\n');
    expect(lines.map((each) => (JSON.parse(each) as { event: string }).event)).toEqual([
      'begin',
      'change',
      'changed',
      'end',
    ]);
    // The lock went with its process.
    expect(await readdir(disk.journal)).toEqual([`${id}.jsonl`]);
    const undone = await disk.run(user, 'Undo-RdpRemediation -Last -Confirm:$false | ForEach-Object { $_.Outcome }');
    expect(undone).toEqual(['Undone']);
    expect(sound(await disk.host())).toEqual(sound(createHost()));
    const log = (await readFile(join(disk.root, changeLogName), 'ascii')).trim().split('\n');
    expect(log.map((each) => JSON.parse(each) as object)).toMatchObject([
      { id, event: 'changed', verified: 'true' },
      { id, event: 'undone', verified: 'true' },
    ]);
  });

  testOnDisk(
    'two at once: the second changes nothing; the first killed: the next one knows, and undo brings back',
    async (disk) => {
      const before = createHost();
      const kill = await disk.stop(change, before);
      const second = await disk.run(user, `${refused(change)}\nGet-RdpRemediation | ForEach-Object { $_.Status }`);
      expect(second).toEqual(['JournalBusy,Set-RdpMtu', 'Running']);
      expect((await disk.host()).interfaces[0]).toMatchObject({ activeMtu: 1400, persistentMtu: 1500 });
      await kill();

      const [status, warning, outcome] = await disk.run(
        user,
        "Get-RdpRemediation | ForEach-Object { '{0} {1}' -f $_.Status, $_.Steps[0].State }\n" +
          'Set-RdpMtu -InterfaceAlias Ethernet -AddressFamily IPv6 -Mtu 1400 -Confirm:$false -WarningVariable warned -WarningAction SilentlyContinue | Undo-RdpRemediation -Confirm:$false | Out-Null\n' +
          '$warned | ForEach-Object { $_.Message }\n' +
          "Get-RdpRemediation | Where-Object Status -eq 'Interrupted' | Undo-RdpRemediation -Confirm:$false | ForEach-Object { '{0} {1}' -f $_.Outcome, $_.Verified }",
      );
      expect(status).toBe('Interrupted Begun');
      expect(warning).toContain('was interrupted');
      expect(outcome).toBe('Undone True');
      expect(sound(await disk.host())).toEqual(sound(before));
    },
  );

  testOnDisk('an older run that is being undone is running, and a newer one that was killed is not', async (disk) => {
    await disk.run(user, change, createHost());
    const older = basename(await disk.entry(), '.jsonl');
    const killNewer = await disk.stop(change.replace('IPv4', 'IPv6'));
    await killNewer();
    const killUndo = await disk.stop(`Undo-RdpRemediation -Id ${older} -Force -Confirm:$false`);
    const list = "Get-RdpRemediation | ForEach-Object { '{0} {1}' -f ($_.Id -ne $older), $_.Status } | Sort-Object";
    const looked = await disk.run(
      user,
      `$older = '${older}'\n${list}\n${refused(`${change} -WarningAction SilentlyContinue`)}`,
    );
    expect(looked).toEqual(['False Running', 'True Interrupted', 'JournalBusy,Set-RdpMtu']);
    await killUndo();
    const after = await disk.run(user, `$older = '${older}'\n${list}`);
    expect(after).toEqual(['False Interrupted', 'True Interrupted']);
  });

  testOnDisk(
    'what is not as we wrote it is damaged, named, never undone, and keeps nobody from working',
    async (disk) => {
      await disk.run(user, change, createHost());
      const file = await disk.entry();
      const text = await readFile(file, 'ascii');
      const write = async (number: number, content: string) => {
        const id = `20260601T08000${number}Z-0000000${number}`;
        await writeFile(join(disk.journal, `${id}.jsonl`), content.replace(/"id":"[^"]+"/, `"id":"${id}"`));
      };
      await write(1, text.replace('"version":"1"', '"version":"2"'));
      await write(2, text.replace('"change.index":"4"', '"change.index":"four"'));
      await write(3, text.replace('"event":"changed"', '"event":"danced"'));
      await write(4, text.replace('"InterfaceMtu"', '"FormatDisk"'));
      await write(5, '\ufeffnot ours at all\n');
      await write(6, text.replace('"step":"1"', '"step":"7"'));
      // The computer stopped while a line was being written: that is no damage.
      await write(7, text.slice(0, text.indexOf('"event":"changed"') + 5));
      await write(8, '');
      const lines = await disk.run(
        user,
        `
Get-RdpRemediation | Sort-Object -Property { $_.Status -ne 'Applied' }, Id | ForEach-Object { '{0} {1}' -f $_.Id.Substring(16), $_.Status }
foreach ($number in 1..6) {
  $id = "20260601T08000$($number)Z-0000000$number"
  ${refused('Undo-RdpRemediation -Id $id -Confirm:$false')}
}
${refused('Set-RdpMtu -InterfaceAlias Ethernet -AddressFamily IPv6 -Mtu 1400 -Confirm:$false -WarningAction SilentlyContinue')}`,
      );
      expect(lines[0]).toMatch(/ Applied$/);
      expect(lines.slice(1, 9)).toEqual([
        '-00000001 Damaged',
        '-00000002 Damaged',
        '-00000003 Damaged',
        '-00000004 Damaged',
        '-00000005 Damaged',
        '-00000006 Damaged',
        '-00000007 Interrupted',
        '-00000008 Interrupted',
      ]);
      expect(lines.slice(9, 15)).toEqual(Array.from({ length: 6 }, () => 'JournalDamaged,Undo-RdpRemediation'));
      expect(lines.at(-1)).toBe('done');
    },
  );

  const places: readonly (readonly [string, (disk: Disk) => string])[] = [
    ['product', (disk) => disk.root],
    ['journal', (disk) => disk.journal],
  ];
  for (const [name, place] of places) {
    testOnDisk(
      `a link in place of the folder of the ${name} is refused, and nothing is written behind it`,
      async (disk) => {
        const elsewhere = join(disk.data, 'elsewhere');
        await mkdir(elsewhere, { recursive: true });
        await mkdir(join(place(disk), '..'), { recursive: true });
        await symlink(elsewhere, place(disk));
        const script = `${refused(change)}\n${refused('Get-RdpRemediation')}`;
        expect(await disk.run(user, script, createHost())).toEqual([
          'JournalNotTrusted,Set-RdpMtu',
          'JournalNotTrusted,Get-RdpRemediation',
        ]);
        expect(await readdir(elsewhere)).toEqual([]);
        expect(sound(await disk.host())).toEqual(sound(createHost()));
      },
    );
  }

  testOnDisk('the module knows where it was loaded from, and SYSTEM is not to load it from there', async (disk) => {
    const [place, refusal] = await disk.run(
      user,
      `& $module { Get-ProductPlace } | ConvertTo-Json -Compress\n${refused('Register-RdpRemediationTask -OnEvent -Confirm:$false')}`,
      createHost(),
    );
    const folder = dirname(generatedModules.product);
    const { Folder, Contents, Cmdlets } = JSON.parse(place ?? '') as Readonly<
      Record<string, string | readonly string[]>
    >;
    expect(Folder).toBe(folder);
    const contents = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((each) => join(folder, each));
    expect([...(Contents ?? [])].sort()).toEqual(contents.sort());
    expect(Cmdlets).toContain('Repair-RdpCertificate');
    expect(refusal).toBe('ModuleNotTrusted,Register-RdpRemediationTask');
  });

  testOnDisk('a link in place of an entry is refused', async (disk) => {
    await disk.run(user, change, createHost());
    const file = await disk.entry();
    await symlink(file, join(disk.journal, '20260601T080001Z-00000001.jsonl'));
    expect(await disk.run(user, refused('Get-RdpRemediation'))).toEqual(['JournalNotTrusted,Get-RdpRemediation']);
  });
});

/** Small file systems can be made by root alone, on Linux. */
const cannotMount =
  process.platform !== 'linux' || process.getuid?.() !== 0 || spawnSync('mount', ['--version']).status !== 0;

describe.skipIf(cannotMount)(`a disk of its own${cannotMount ? ' (skipped: only root can mount one)' : ''}`, () => {
  let place: string;
  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'rdp0x904-mount-'));
  });
  afterEach(() => {
    spawnSync('umount', [place]);
  });
  afterAll(() => rm(place, { recursive: true, force: true }));

  const mounted = (options: string): boolean =>
    spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', place]).status === 0;

  describeWithPowerShell('under the journal', () => {
    test('full: nothing is changed, no half line stays, and with room again it works', async (context) => {
      if (!mounted('size=64k')) return context.skip('this container may not mount');
      await using disk = await openDisk(place);
      await disk.run(user, `${change}; $done | Undo-RdpRemediation -Confirm:$false | Out-Null`, createHost());
      const names = await readdir(disk.journal);
      // Fills it to the last byte.
      const filling = join(place, 'filling');
      await expect(
        (async () => {
          for (;;) await appendFile(filling, 'x'.repeat(4096));
        })(),
      ).rejects.toThrow('ENOSPC');
      expect(await disk.run(user, refused(change))).toEqual(['JournalNotWritten,Set-RdpMtu']);
      expect(sound(await disk.host())).toEqual(sound(createHost()));
      for (const name of await readdir(disk.journal)) {
        const text = await readFile(join(disk.journal, name), 'ascii');
        expect(text === '' || text.endsWith('}\n'), name).toBe(true);
        if (!names.includes(name)) expect(text).toBe('');
      }
      await rm(filling);
      expect(await disk.run(user, refused(`${change} -WarningAction SilentlyContinue`))).toEqual(['done']);
    });

    test('read-only: nothing is changed, and that is said', async (context) => {
      if (!mounted('size=64k')) return context.skip('this container may not mount');
      await using disk = await openDisk(place);
      const refusal = () => disk.run(user, refused(change), createHost());
      spawnSync('mount', ['-o', 'remount,ro', place]);
      expect(await refusal()).toEqual(['JournalDenied,Set-RdpMtu']);
      expect(sound(await disk.host())).toEqual(sound(createHost()));
      spawnSync('mount', ['-o', 'remount,rw', place]);
      await disk.run(user, change, createHost());
      spawnSync('mount', ['-o', 'remount,ro', place]);
      expect(await refusal()).toEqual(['JournalDenied,Set-RdpMtu']);
      expect(sound(await disk.host())).toEqual(sound(createHost()));
    });
  });
});
