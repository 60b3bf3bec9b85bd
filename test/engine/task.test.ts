import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CommandError, convertFromEncodedCommand } from '../../src/border/dotnet.js';
import registerTask from '../../src/engine/cmdlets/register-rdp-remediation-task.js';
import unregisterTask from '../../src/engine/cmdlets/unregister-rdp-remediation-task.js';
import { developmentName } from '../../src/engine/task/product-trust.js';
import { recordingCaller } from '../../src/lab/stage.js';
import { developmentSigner } from '../../src/signing/development.js';
import { certificate, createHost, places, withoutElevation, withRegistry } from '../../src/simulator/host.js';
import { runOnHost } from '../../src/simulator/index.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { undoRdpRemediation } from './cmdlets.js';
import { withoutJournal } from './crash.js';

const register = (host: HostDocument, parameters: object = { EveryHours: 12 }, caller = recordingCaller(true)) =>
  runOnHost(host, () => registerTask.run(caller, parameters));
const unregister = (host: HostDocument) => runOnHost(host, () => unregisterTask.run(recordingCaller(true), {}));

/** The script that the registered task runs. */
const scriptOf = (host: HostDocument): string =>
  convertFromEncodedCommand(/-EncodedCommand ([^<]+)</.exec(host.tasks[0]?.xml ?? '')?.[1] ?? '');

const thrown = (action: () => unknown): CommandError => {
  try {
    action();
  } catch (failure) {
    if (failure instanceof CommandError) return failure;
  }
  throw new Error('Nothing was refused.');
};

describe('the task', () => {
  test('is registered with what was asked for, as SYSTEM, without secrets', () => {
    const host = createHost();
    const [done] = register(host, {
      Repair: ['Repair-RdpCertificate'],
      EveryHours: 6,
      OnEvent: true,
      ExcludeCause: [18],
    });
    expect(done).toMatchObject({ changed: true, verified: true });
    const xml = host.tasks[0]?.xml ?? '';
    expect(host.tasks).toMatchObject([{ folder: '\\Rdp0x904\\', name: 'Remediation' }]);
    expect(xml).toContain('<UserId>S-1-5-18</UserId>');
    expect(xml).toContain('<MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>');
    expect(xml).toContain('<Interval>PT6H</Interval>');
    expect(xml).toContain('EventID=1057');
    expect(xml).toContain('EventID=36870');
    expect(xml).not.toMatch(/password|EndBoundary|DeleteExpiredTaskAfter/i);
    const script = scriptOf(host);
    expect(script).toContain(`$manifest = '${places.product}\\Rdp0x904.psd1'`);
    expect(script).toContain("$repairs = @('Repair-RdpCertificate')");
    expect(script).toContain("$causes['ExcludeCause'] = @(18)");
    // A command line may have 32767 characters (learn.microsoft.com, "CreateProcessW function").
    expect(/<Arguments>(.+)<\/Arguments>/.exec(xml)?.[1]?.length).toBeLessThan(30000);
  });

  test('has the triggers that were asked for, and no others', () => {
    const host = createHost();
    register(host, { EveryHours: 24 });
    expect(host.tasks[0]?.xml).not.toContain('<EventTrigger>');
    register(host, { OnEvent: true });
    expect(host.tasks[0]?.xml).not.toContain('<TimeTrigger>');
  });

  test('registered twice is one equal task, and the second time changes nothing', () => {
    const host = createHost();
    register(host);
    const once = structuredClone(host);
    const caller = recordingCaller(true);
    expect(register(host, { EveryHours: 12 }, caller)).toMatchObject([{ changed: false, id: '' }]);
    expect(caller.asked).toEqual([]);
    expect(host).toEqual(once);
  });

  test('registered otherwise takes the place of the one before, and undo brings that back', () => {
    const host = createHost();
    register(host);
    const once = structuredClone(host.tasks);
    register(host, { EveryHours: 24 });
    expect(host.tasks).toHaveLength(1);
    expect(host.tasks).not.toEqual(once);
    runOnHost(host, () => undoRdpRemediation.run(recordingCaller(true), { Last: true }));
    expect(host.tasks).toEqual(once);
  });

  test('is removed, and removing nothing changes nothing', () => {
    const host = createHost();
    expect(unregister(host)).toMatchObject([{ changed: false }]);
    expect(host).toEqual(createHost());
    register(host);
    expect(unregister(host)).toMatchObject([{ changed: true, verified: true }]);
    expect(withoutJournal(host)).toEqual(withoutJournal(createHost()));
  });

  test('is not registered under -WhatIf', () => {
    const host = createHost();
    const caller = recordingCaller(false);
    expect(register(host, { OnEvent: true }, caller)).toEqual([]);
    expect(caller.asked).toHaveLength(1);
    expect(host).toEqual(createHost());
  });

  test.each([
    ['without a trigger', {}, 'TriggerNotNamed'],
    ['for a cmdlet that there is not', { OnEvent: true, Repair: ['Repair-RdpNothing'] }, 'RepairNotFound'],
    ['for what is no name', { OnEvent: true, Repair: ["Repair-Rdp'; throw 1; '"] }, 'RepairNotFound'],
  ])('is refused %s', (_name, parameters, id) => {
    const host = createHost();
    expect(thrown(() => register(host, parameters)).id).toBe(id);
    expect(host).toEqual(createHost());
  });
});

const executionPolicy = 'HKLM:\\SOFTWARE\\Microsoft\\PowerShell\\1\\ShellIds\\Microsoft.PowerShell';
const scriptPolicy = 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows\\PowerShell';
const allSigned = (host: HostDocument): HostDocument =>
  withRegistry(host, executionPolicy, 'ExecutionPolicy', 'String', 'AllSigned');
const product = createHost().product;
const writable = (path: string, sddl: string): HostDocument =>
  createHost({ files: createHost().files.map((each) => (each.path === path ? { ...each, sddl } : each)) });
const own = createHost().files.find((each) => each.path === places.product)?.sddl ?? '';

/** The host that trusts a publisher. */
const trusting = (host: HostDocument): HostDocument =>
  withRegistry(
    {
      ...host,
      certificates: [...host.certificates, certificate({ store: 'TrustedPublisher', thumbprint: product.thumbprint })],
    },
    'HKLM:\\SOFTWARE\\Microsoft\\SystemCertificates\\TrustedPublisher',
    'Blob',
    'Binary',
    '00',
  );

describe('a module that SYSTEM must not load is refused, and nothing is touched', () => {
  test.each<readonly [string, HostDocument]>([
    ['in a user folder', createHost({ product: { ...product, folder: 'C:\\Users\\eve\\Documents\\Rdp0x904' } })],
    [
      'in a folder whose name begins alike',
      createHost({ product: { ...product, folder: 'C:\\Program Files2\\Rdp0x904' } }),
    ],
    ['loaded from no file', createHost({ product: { ...product, folder: '' } })],
    ['whose folder users may write to', writable(places.product, `${own}(A;OICI;0x1301bf;;;BU)`)],
    [
      'whose manifest a user may write to',
      writable(`${places.product}\\Rdp0x904.psd1`, `${own}(A;;FA;;;S-1-5-21-1-2-3-1001)`),
    ],
    [
      'whose code a user owns',
      writable(`${places.product}\\Rdp0x904.psm1`, own.replace('O:BA', 'O:S-1-5-21-1-2-3-1001')),
    ],
    [
      'below a folder in which users make new ones',
      writable('C:\\Program Files\\WindowsPowerShell\\Modules', `${own}(A;CIIO;GA;;;AU)`),
    ],
    ['without an access list', writable(places.product, 'O:BAG:SYD:NO_ACCESS_CONTROL')],
    ['that was changed after it was signed', createHost({ product: { ...product, signature: 'HashMismatch' } })],
    ['not signed, where all must be', allSigned(createHost({ product: { ...product, signature: 'NotSigned' } }))],
    ['signed by a stranger, where all must be signed', allSigned(createHost())],
    [
      'whose signer has no trusted root',
      trusting(allSigned(createHost({ product: { ...product, signature: 'UnknownError' } }))),
    ],
    ['where policy forbids every script', withRegistry(createHost(), scriptPolicy, 'EnableScripts', 'DWord', '0')],
  ])('%s', (_name, host) => {
    const before = structuredClone(host);
    expect(thrown(() => register(host)).id).toMatch(/^(ModuleNotTrusted|PolicyWins|AccessListUnreadable)$/);
    expect(host).toEqual(before);
  });

  test('signed with the development certificate, as it really is', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rdp0x904-task-'));
    try {
      const signer = await developmentSigner(new Date(), folder);
      const subject = signer.certificate.x509.subject;
      expect(subject).toContain(developmentName);
      const host = createHost({ product: { ...product, signature: 'UnknownError', signer: subject } });
      expect(thrown(() => register(host)).message).toContain('development certificate');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('not by somebody who is not elevated', () => {
    const host = withoutElevation(createHost());
    expect(thrown(() => register(host)).category).toBe('PermissionDenied');
    expect(host.tasks).toEqual([]);
  });
});

describe('a module that SYSTEM may load', () => {
  test('unsigned, where nothing asks for signatures', () => {
    expect(register(createHost({ product: { ...product, signature: 'NotSigned' } }))).toMatchObject([
      { verified: true },
    ]);
  });

  test('signed by a trusted publisher, where all must be signed: the task asks for no other policy', () => {
    const host = trusting(allSigned(createHost()));
    register(host);
    expect(host.tasks[0]?.xml).not.toContain('-ExecutionPolicy');
    const usual = createHost();
    register(usual);
    expect(usual.tasks[0]?.xml).toContain('-ExecutionPolicy RemoteSigned');
  });
});
