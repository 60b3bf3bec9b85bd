import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CommandError } from '../../src/border/dotnet.js';
import { openNodeStage } from '../../src/lab/node-stage.js';
import type { Stage, Step } from '../../src/lab/stage.js';
import type { Finding } from '../../src/recipe/finding.js';
import { createHost, withExpiredCertificate } from '../../src/simulator/host.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { describeWithPowerShell } from '../bridge/powershell-for-tests.js';
import { labStage } from '../lab-session.js';
import { inspections, recipes } from '../recipes/definitions.js';

/** Where nothing may be read or changed, and the error that says so. */
const refusals: readonly { readonly id: string; readonly word: string; readonly host: HostDocument }[] = [
  {
    id: 'WindowsTooOld',
    word: 'build 9200',
    host: withExpiredCertificate(createHost({ build: 9200, caption: 'Microsoft Windows Server 2012 Standard' })),
  },
  {
    id: 'PowerShell32Bit',
    word: 'Sysnative\\WindowsPowerShell\\v1.0\\powershell.exe',
    host: withExpiredCertificate(createHost({ processBits: 32 })),
  },
];

const remedies: readonly Step[] = [
  ...recipes.map(({ cmdlet, cases }) => ({ cmdlet, parameters: cases[0]?.parameters ?? {} })),
  { cmdlet: 'Repair-Rdp0x904', parameters: {} },
];
const looks: readonly Step[] = inspections.map(({ cmdlet, cases }) => ({
  cmdlet,
  parameters: cases[0]?.parameters ?? {},
}));

/** The error that something ends with. */
async function failureOf(result: Promise<unknown>): Promise<CommandError> {
  const failure: unknown = await result.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (failure instanceof CommandError) return failure;
  throw new Error(`It was not refused: ${String(failure)}`);
}

const troubles = (findings: readonly Finding[]) =>
  findings.filter((each) => each.status !== 'healthy').map((each) => each.id);

function holdsTheFloor(open: () => Promise<Stage>): void {
  let stage: Stage;
  beforeAll(async () => {
    stage = await open();
  });
  afterAll(() => stage[Symbol.asyncDispose]());

  describe.each(refusals)('$id', ({ id, word, host }) => {
    test('is said by every cmdlet that looks or changes, before it does', async () => {
      await stage.load(host);
      const attempts = [
        ...remedies.map((step) => ({ cmdlet: step.cmdlet, attempt: () => stage.repair(step) })),
        ...looks.map((step) => ({ cmdlet: step.cmdlet, attempt: () => stage.inspect(step) })),
        { cmdlet: 'Test-Rdp0x904', attempt: () => stage.diagnose() },
      ];
      for (const { cmdlet, attempt } of attempts) {
        const failure = await failureOf(attempt());
        expect([cmdlet, failure.id]).toEqual([cmdlet, id]);
        expect(failure.message).toContain(word);
        if (id === 'PowerShell32Bit') expect(failure.message).toMatch(new RegExp(`-Command ${cmdlet}$`));
      }
      expect(await stage.host()).toEqual(host);
    });

    test('leaves the look at another computer as it is', async () => {
      await stage.load(host);
      expect(troubles(await stage.diagnose({ ComputerName: 'srv1.contoso.com' }))).toEqual(['NameNotFound']);
    });

    test('leaves the look at the own listener over the network, and names what is missing', async () => {
      await stage.load(host);
      const found = troubles(await stage.diagnose({ ComputerName: 'localhost' }));
      expect(found).toEqual(['CertificateExpired', id]);
    });
  });
}

describe('the floor, in Node', () => holdsTheFloor(async () => openNodeStage()));
describeWithPowerShell('the floor, in PowerShell', () => holdsTheFloor(() => labStage()));
