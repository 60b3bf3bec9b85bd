import { beforeAll, describe, expect, test } from 'vitest';
import { canonical } from '../../src/client/records.js';
import { openNodeStage } from '../../src/lab/node-stage.js';
import type { Stage } from '../../src/lab/stage.js';
import { faults } from '../../src/simulator/faults.js';
import { createHost, withExpiredCertificate, withLogonFailures, withRegistry } from '../../src/simulator/host.js';
import { exportRdpLabCallCount, importRdpLabInterruption } from '../../src/simulator/interruption.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { getEventSource } from '../../src/windows/event-sources.js';
import { describeWithPowerShell } from '../bridge/powershell-for-tests.js';
import { labStage } from '../lab-session.js';
import { recipes } from './definitions.js';
import {
  inGerman,
  readKeys,
  readPlaces,
  repairAll,
  strangeValues,
  withCrowd,
  withoutKey,
  withStrangeValues,
} from './hostile-hosts.js';
import { runCase, troubles } from './run-case.js';

const million = 1_000_000;

/** A host with a million entries of everything that any cmdlet reads, the flood of logons among them. */
function withMillionEvents(): HostDocument {
  const host = withLogonFailures(createHost(), 1, 3, '203.0.113.9');
  const [failure] = host.events;
  if (failure === undefined) throw new Error('no failed logon');
  const entries = getEventSource().flatMap(({ logName, providerName, entries: known }) =>
    known
      .filter((each) => each.id !== failure.id)
      .map(({ id }) => ({ logName, providerName, id, time: host.clock, message: '', properties: [], times: million })),
  );
  return { ...host, events: [...entries, { ...failure, times: million }] };
}

async function callsOf(host: HostDocument): Promise<number> {
  await using stage = openNodeStage();
  await stage.load(host);
  importRdpLabInterruption(0, 'None');
  await stage.diagnose();
  return exportRdpLabCallCount();
}

describe('values of the wrong type', () => {
  const values = readPlaces.flatMap(({ path, name }) => strangeValues.map((value) => ({ path, name, ...value })));

  test('are of every place that is read', () => {
    expect(readPlaces.length).toBeGreaterThan(40);
    expect(new Set(readPlaces.map((each) => each.name))).toContain('SSLCertificateSHA1Hash');
  });

  test.each(readPlaces)('in $path $name are found or refused, and nothing else is changed', async ({ path, name }) => {
    for (const value of values.filter((each) => each.path === path && each.name === name)) {
      const host = withRegistry(createHost(), path, name, value.kind, value.text);
      const { before, repair } = await repairAll(host);
      expect(before.length, value.kind).toBeGreaterThan(0);
      if (repair === undefined) continue;
      if (troubles(before).length === 0) expect(repair.changed, value.kind).toBe(false);
      const elsewhere = repair.changes.filter(({ change }) => change.kind === 'RegistryValue' && change.path !== path);
      expect(elsewhere, value.kind).toEqual([]);
      expect(repair.verified, value.kind).toBe(true);
    }
  });
});

describe('missing keys', () => {
  test.each(readKeys)('%s: found or refused, and nothing is made up', async (path) => {
    const host = withoutKey(createHost(), path);
    const { before, repair, error } = await repairAll(host);
    expect(before.length).toBeGreaterThan(0);
    if (repair !== undefined) expect(repair.changed && troubles(before).length === 0).toBe(false);
    else expect(error).toBe('CertificateNotRenewed');
  });
});

describe('thousands of certificates and key files', () => {
  test.each(['full', 'none'] as const)('cost no more calls than a hundred do, with the right: %s', async (rights) => {
    const calls = await callsOf(withCrowd(500, rights));
    expect(await callsOf(withCrowd(4000, rights))).toBe(calls);
    expect(calls - (await callsOf(createHost()))).toBeLessThan(150);
  });
});

describe('a million events', () => {
  test('are read as far as asked for, and no further', async () => {
    await using stage = openNodeStage();
    await stage.load(withMillionEvents());
    const found = troubles(await stage.diagnose());
    expect(found).toEqual(expect.arrayContaining(['LogonFlood', 'ProtocolErrors']));
  });
});

describe('a German Windows', () => {
  const cases = recipes.flatMap((recipe) =>
    recipe.cases.map((each) => ({ recipe, each, name: `${recipe.cmdlet}: ${each.name}` })),
  );
  test.each(cases)('$name', ({ recipe, each }) => {
    const english = runCase(recipe, each);
    const german = runCase(recipe, { ...each, host: inGerman(each.host as HostDocument) });
    expect(troubles(german.findings)).toEqual(troubles(english.findings));
    expect(german.plan).toEqual(english.plan);
    expect(troubles(german.after)).toEqual(troubles(english.after));
    expect(german.error?.id).toBe(english.error?.id);
  });
});

/** What a stage finds, repairs and leaves. */
async function outcomeOf(stage: Stage, host: HostDocument): Promise<unknown> {
  await stage.load(host);
  const before = await stage.diagnose();
  const parameters = { AllowSessionDrop: true, AllowReboot: true };
  const repair = await stage
    .repair({ cmdlet: 'Repair-Rdp0x904', parameters })
    .catch((failure: { id?: string }) => failure.id);
  const { journal } = createHost();
  return canonical({ before, repair, after: { ...(await stage.host()), journal } });
}

describeWithPowerShell('bad input gives equal results in Node and PowerShell', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await labStage();
  });

  const german = ['expired', 'firewall', 'sleep', 'orphaned-session', 'port-reserved', 'clock'] as const;
  const hosts: readonly (readonly [string, HostDocument])[] = [
    // One of each sort: every further kind would cost seconds and take the same ways.
    ...strangeValues
      .filter((each) => ['String', 'DWord', 'None'].includes(each.kind))
      .map((value) => [`${value.kind} ${value.text} in every place`, withStrangeValues(value)] as const),
    ['no registry at all', createHost({ registry: [] })],
    ['a million events', withMillionEvents()],
    ['a crowd of certificates', withExpiredAmong(withCrowd(400, 'none'))],
    ...german.map((name) => [`German, ${name}`, inGerman(faults[name].host())] as const),
  ];
  test.each(hosts)('%s', async (_name, host) => {
    await using node = openNodeStage();
    expect(await outcomeOf(stage, host)).toEqual(await outcomeOf(node, host));
  });
});

/** The host whose own certificate has expired, among all those of others. */
function withExpiredAmong(host: HostDocument): HostDocument {
  const [expired] = withExpiredCertificate(createHost()).certificates;
  if (expired === undefined) throw new Error('no certificate');
  const others = host.certificates.filter((each) => each.thumbprint !== expired.thumbprint);
  return { ...host, certificates: [...others, expired] };
}
