import { describe, expect, test } from 'vitest';
import { getNetAdapterPowerManagement, setNetAdapterPowerManagement } from '../../src/border/adapters.js';
import { getStoredCertificate } from '../../src/border/certificates.js';
import { getOperatingSystemInstance, getRsopInstance } from '../../src/border/computer.js';
import { CommandError } from '../../src/border/dotnet.js';
import { getWinEvent } from '../../src/border/events.js';
import { getAcl } from '../../src/border/files.js';
import {
  getNetFirewallAddressFilter,
  getNetFirewallGroup,
  getNetFirewallRule,
  newNetFirewallRule,
} from '../../src/border/firewall.js';
import { newItem, removeItem, renameItem, testPath } from '../../src/border/items.js';
import { setQueriedInstance } from '../../src/border/listener.js';
import { invokeCommand, nativeProgramScript } from '../../src/border/native.js';
import { getRegistryKey, newItemProperty, removeItemProperty } from '../../src/border/registry.js';
import { getService, restartService } from '../../src/border/services.js';
import { registerScheduledTask, unregisterScheduledTask } from '../../src/border/tasks.js';
import { getDate, startSleep } from '../../src/border/time.js';
import {
  createHost,
  places,
  withExpiredCertificate,
  withoutElevation,
  withRegistry,
  withRights,
} from '../../src/simulator/host.js';
import { runOnHost, standIns } from '../../src/simulator/index.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { commands } from '../windows/border.js';

const broker = 'Microsoft-Windows-TerminalServices-RemoteConnectionManager';
const rcm = { LogName: 'System', ProviderName: broker, Id: [1056, 1057] } as const;

/** Id and category of the error that an action on a host ends with. */
function refusal(host: HostDocument, action: () => unknown): readonly [string, string] {
  const before = structuredClone(host);
  try {
    runOnHost(host, action);
  } catch (failure) {
    if (!(failure instanceof CommandError)) throw failure;
    expect(host.registry, 'a refused command changes nothing').toEqual(before.registry);
    return [failure.id, failure.category];
  }
  return ['no error', ''];
}

/** What leads to another computer: a simulated one has no other. */
const elsewhere = ['Invoke-RemoteCmdlet'];

test('every command of the border has a stand-in, and there are no others', () => {
  const declared = new Set(commands.map((each) => each.declaration.name).filter((name) => !elsewhere.includes(name)));
  expect([...standIns.keys()].sort()).toEqual([...declared].sort());
});

describe('what Windows refuses', () => {
  const host = createHost;
  const missing = 'HKLM:\\SOFTWARE\\Nothing\\Here';
  const rule = { DisplayName: 'Rule', Group: 'Own', Enabled: 'True', Direction: 'Inbound', Action: 'Allow' } as const;
  const value = { LiteralPath: places.listener, Name: 'SecurityLayer', PropertyType: 'DWord', Value: 1 } as const;

  test.each<[string, () => HostDocument, () => unknown, string, string]>([
    ['a missing key', host, () => getRegistryKey({ LiteralPath: missing }), 'PathNotFound', 'ObjectNotFound'],
    [
      'a closed key',
      () => withRights(createHost(), places.listener, 'none'),
      () => getRegistryKey({ LiteralPath: places.listener }),
      'System.Security.SecurityException',
      'PermissionDenied',
    ],
    ['a value that exists', host, () => newItemProperty(value), 'System.IO.IOException', 'ResourceExists'],
    [
      'a value in a key that may only be read',
      () => withRights(createHost(), places.listener, 'read'),
      () => newItemProperty({ ...value, Force: true }),
      'System.Security.SecurityException',
      'PermissionDenied',
    ],
    [
      'a kind of value that there is not',
      host,
      () => newItemProperty({ ...value, PropertyType: 'Word', Force: true }),
      'CannotConvertArgumentNoMessage',
      'InvalidArgument',
    ],
    [
      'a number too large for a DWord',
      host,
      () => newItemProperty({ ...value, Value: 4294967296, Force: true }),
      'System.Management.Automation.PSInvalidCastException',
      'WriteError',
    ],
    [
      'removing a value that is not there',
      host,
      () => removeItemProperty({ LiteralPath: places.listener, Name: 'Nothing' }),
      'System.Management.Automation.PSArgumentException',
      'InvalidArgument',
    ],
    ['a key that exists', host, () => newItem({ Path: places.listener }), 'System.IO.IOException', 'ResourceExists'],
    ['a key without its parent', host, () => newItem({ Path: missing }), 'System.ArgumentException', 'InvalidArgument'],
    [
      'removing a key with subkeys',
      host,
      () => removeItem({ LiteralPath: places.winStations }),
      'InvalidOperation',
      'InvalidOperation',
    ],
    [
      'a certificate that is not there',
      host,
      () => removeItem({ LiteralPath: 'Cert:\\LocalMachine\\Remote Desktop\\00' }),
      'PathNotFound',
      'ObjectNotFound',
    ],
    [
      'a store that was never used',
      host,
      () => getStoredCertificate({ LiteralPath: 'Cert:\\LocalMachine\\Nothing' }),
      'PathNotFound',
      'ObjectNotFound',
    ],
    [
      'a key file without force',
      () => createHost({ files: createHost().files.map((each) => ({ ...each, rights: 'full' })) }),
      () => removeItem({ LiteralPath: places.keyFile }),
      'RemoveFileSystemItemUnAuthorizedAccess',
      'PermissionDenied',
    ],
    [
      'a name that is taken',
      host,
      () => renameItem({ LiteralPath: places.keyFile, NewName: places.keyFile.slice(places.keyFile.indexOf('f686')) }),
      'RenameItemIOError',
      'WriteError',
    ],
    [
      'the access list of a key by its literal path',
      host,
      () => getAcl({ LiteralPath: places.listener }),
      'GetAcl_PathNotFound',
      'ObjectNotFound',
    ],
    [
      'a closed access list',
      host,
      () => getAcl({ LiteralPath: places.keyFile }),
      'System.UnauthorizedAccessException',
      'NotSpecified',
    ],
    [
      'a service that is not there',
      host,
      () => getService({ Name: 'Nothing' }),
      'NoServiceFoundForGivenName',
      'ObjectNotFound',
    ],
    [
      'stopping what others need',
      host,
      () => restartService({ Name: 'TermService' }),
      'ServiceHasDependentServices',
      'InvalidOperation',
    ],
    [
      'restarting without elevation',
      () => withoutElevation(createHost()),
      () => restartService({ Name: 'SessionEnv' }),
      'CouldNotStopService',
      'CloseError',
    ],
    [
      'starting what is disabled',
      () => createHost({ services: createHost().services.map((each) => ({ ...each, startType: 'Disabled' })) }),
      () => restartService({ Name: 'SessionEnv' }),
      'CouldNotStartService',
      'OpenError',
    ],
    [
      'events that there are not',
      host,
      () => getWinEvent({ FilterHashtable: rcm }),
      'NoMatchingEventsFound',
      'ObjectNotFound',
    ],
    [
      'the resultant set of policy without elevation',
      () => withoutElevation(createHost()),
      () => getRsopInstance({ ClassName: 'RSOP_RegistryPolicySetting', Namespace: 'root\\rsop\\computer' }),
      'HRESULT 0x80041003',
      'PermissionDenied',
    ],
    [
      'a class that there is not',
      host,
      () => getOperatingSystemInstance({ ClassName: 'Win32_Nothing' }),
      'HRESULT 0x80041010',
      'MetadataError',
    ],
    [
      'a rule by a name that is taken',
      host,
      () => newNetFirewallRule({ ...rule, Name: 'remotedesktop-usermode-in-tcp' }),
      'Windows System Error 183',
      'ResourceExists',
    ],
    [
      'a group of rules that there is not',
      host,
      () => getNetFirewallGroup({ Group: 'Nothing' }),
      'CmdletizationQuery_NotFound_RuleGroup',
      'ObjectNotFound',
    ],
    [
      'a task that exists, without force',
      () => createHost({ tasks: [{ folder: '\\', name: 'Job', xml: '<Task></Task>' }] }),
      () => registerScheduledTask({ TaskPath: '\\', TaskName: 'job', Xml: '<Task></Task>' }),
      'HRESULT 0x800700b7',
      'ResourceExists',
    ],
    [
      'removing a task that is not there',
      host,
      () => unregisterScheduledTask({ TaskPath: '\\', TaskName: 'Job' }),
      'CmdletizationQuery_NotFound_TaskName',
      'ObjectNotFound',
    ],
    [
      'writing to a class that there is not',
      host,
      () => setQueriedInstance({ Query: 'SELECT * FROM Win32_Nothing', Namespace: 'root\\cimv2', Property: {} }),
      'HRESULT 0x80041010',
      'MetadataError',
    ],
    [
      'a program that Windows does not have',
      host,
      () => invokeCommand({ ScriptBlock: nativeProgramScript(), ArgumentList: ['rm', '-rf'] }),
      'CommandNotFoundException',
      'ObjectNotFound',
    ],
  ])('%s', (_name, start, action, id, category) => {
    expect(refusal(start(), action)).toEqual([id, category]);
  });
});

describe('what Windows does', () => {
  test('a key that may not be read exists all the same', () => {
    const host = withRights(createHost(), places.listener, 'none');
    expect(runOnHost(host, () => testPath({ LiteralPath: places.listener.toUpperCase() }))).toBe(true);
    expect(runOnHost(host, () => testPath({ LiteralPath: 'HKLM:' }))).toBe(true);
    expect(runOnHost(host, () => testPath({ LiteralPath: `${places.listener}\\Nothing` }))).toBe(false);
  });

  test('DWord values are signed, names ignore case', () => {
    const host = withRegistry(createHost(), places.listener, 'Large', 'DWord', '4294967295');
    const read = runOnHost(host, () =>
      getRegistryKey({ LiteralPath: places.listener }).GetValue<number>(
        'LARGE',
        undefined,
        'DoNotExpandEnvironmentNames',
      ),
    );
    expect(read).toBe(-1);
  });

  test('SilentlyContinue swallows the error and gives nothing', () => {
    const host = createHost();
    expect(runOnHost(host, () => getWinEvent({ FilterHashtable: rcm, ErrorAction: 'SilentlyContinue' }))).toEqual([]);
    expect(
      runOnHost(host, () => getService({ Name: 'Nothing', ErrorAction: 'SilentlyContinue' }) as unknown),
    ).toBeUndefined();
  });

  test('rules are found by name and by group, and no others', () => {
    const host = createHost();
    const names = (action: () => readonly { readonly Name: string }[]) =>
      runOnHost(host, () => action().map((each) => each.Name));
    expect(names(() => getNetFirewallRule({ Name: 'RemoteDesktop-UserMode-In-UDP' }))).toEqual([
      'RemoteDesktop-UserMode-In-UDP',
    ]);
    expect(names(() => getNetFirewallGroup({ Group: '@firewallapi.dll,-28752' }))).toHaveLength(3);
  });

  test('a rule gives its networks back with their masks', () => {
    const host = createHost();
    const given = runOnHost(host, () => {
      newNetFirewallRule({
        Name: 'Own',
        DisplayName: 'Own',
        Group: 'Own',
        Enabled: 'True',
        Direction: 'Inbound',
        Action: 'Allow',
        Protocol: 'TCP',
        LocalPort: '3389',
        RemoteAddress: [
          '10.0.0.0/8',
          '192.168.128.0/17',
          '172.16.5.4',
          'fd00::/8',
          'LocalSubnet',
          '10.0.0.0/0',
          '10.0.0.0/33',
          '10.0.0.0/255.0.0.0',
        ],
      });
      return getNetFirewallRule({ Name: 'Own' }).flatMap(
        (each) => getNetFirewallAddressFilter({ AssociatedNetFirewallRule: each }).RemoteAddress,
      );
    });
    expect(given).toEqual([
      '10.0.0.0/255.0.0.0',
      '192.168.128.0/255.255.128.0',
      '172.16.5.4',
      'fd00::/8',
      'LocalSubnet',
      '10.0.0.0/0.0.0.0',
      '10.0.0.0/33',
      '10.0.0.0/255.0.0.0',
    ]);
  });

  test('an adapter restarts, unless told not to', () => {
    const host = structuredClone(createHost());
    runOnHost(host, () => {
      for (const each of getNetAdapterPowerManagement({ Name: 'Ethernet' })) {
        setNetAdapterPowerManagement({ InputObject: each, NoRestart: true });
        setNetAdapterPowerManagement({ InputObject: each });
      }
    });
    expect(host.adapters[0]?.restarts).toBe(1);
  });

  test('Start-Sleep moves the clock', () => {
    const host = createHost({ clock: '2026-02-28 23:59:50Z' });
    runOnHost(host, () => startSleep({ Seconds: 15 }));
    expect(runOnHost(host, () => getDate({}).ToUniversalTime().ToString('u'))).toBe('2026-03-01 00:00:05Z');
  });

  test('events come newest first, and no more than asked for', () => {
    const entry = { logName: 'System', providerName: broker, id: 1057, properties: [], times: 1, message: '' };
    const host = createHost({
      events: [
        { ...entry, time: '2026-05-01 00:00:00Z' },
        { ...entry, time: '2026-05-02 00:00:00Z' },
        { ...entry, time: '2026-05-03 00:00:00Z', id: 7 },
        { ...entry, time: '2026-05-04 00:00:00Z', providerName: 'Somebody' },
      ],
    });
    const times = (most: number) =>
      runOnHost(host, () =>
        getWinEvent({ FilterHashtable: rcm, MaxEvents: most }).map((each) => each.TimeCreated.ToString('u')),
      );
    expect(times(9)).toEqual(['2026-05-02 00:00:00Z', '2026-05-01 00:00:00Z']);
    expect(times(1)).toEqual(['2026-05-02 00:00:00Z']);
  });

  test('a restart with Force restarts running dependents, and leaves stopped ones stopped', () => {
    const named = ['SessionEnv', 'TermService', 'UmRdpService'];
    const host = createHost({ services: createHost().services.filter((each) => named.includes(each.name)) });
    runOnHost(host, () => restartService({ Name: 'TermService', Force: true }));
    const statuses = () => host.services.slice(0, 3).map((each) => each.status);
    expect(statuses()).toEqual(['Running', 'Running', 'Running']);
    for (const service of host.services) service.status = 'Stopped';
    runOnHost(host, () => restartService({ Name: 'TermService' }));
    expect(statuses()).toEqual(['Stopped', 'Running', 'Stopped']);
  });

  test('a service keeps a usable certificate, and one under an old name too', () => {
    for (const start of [createHost(), createHost({ computerName: 'RECEPTION' })]) {
      const host = structuredClone(start);
      runOnHost(host, () => restartService({ Name: 'SessionEnv' }));
      expect(host).toEqual(start);
    }
  });

  test('each certificate that Windows makes is another one, valid for six months', () => {
    const host = structuredClone(withExpiredCertificate(createHost({ domain: 'corp.example' })));
    runOnHost(host, () => restartService({ Name: 'SessionEnv' }));
    host.clock = '2027-06-01 08:00:00Z';
    runOnHost(host, () => restartService({ Name: 'SessionEnv' }));
    const [, first, second] = host.certificates;
    expect(first).toMatchObject({ subject: 'CN=DESK-01.corp.example', notAfter: '2026-12-01 08:00:00Z' });
    expect(second?.thumbprint).toMatch(/^[0-9A-F]{40}$/);
    expect(second?.thumbprint).not.toBe(first?.thumbprint);
    expect(second?.serialNumber).not.toBe(first?.serialNumber);
  });

  test('the log keeps a hundred entries', () => {
    const host = structuredClone(withExpiredCertificate(createHost()));
    for (const entry of host.registry) entry.serviceRights = 'read';
    for (let turn = 0; turn < 120; turn++) runOnHost(host, () => restartService({ Name: 'SessionEnv' }));
    expect(host.events).toHaveLength(100);
  });
});
