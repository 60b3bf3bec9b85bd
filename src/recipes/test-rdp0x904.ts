import { Type } from '@sinclair/typebox';
import { defineDiagnosis, Optional, Parameters, Switch } from '../recipe/define.js';
import type { Finding, FindingStatus, Grade, Impact } from '../recipe/finding.js';
import {
  createHost,
  ipInterface,
  places,
  withExpiredCertificate,
  withoutElevation,
  withRegistry,
  withRights,
} from '../simulator/host.js';

/** What is seen to be broken comes first, what is fine last. */
const statuses: readonly FindingStatus[] = ['fault', 'suspect', 'debt', 'unknown', 'healthy'];

/** Best documented first. */
const grades: readonly Grade[] = ['A', 'B', 'C', 'X'];

/** Least disturbing first. */
const impacts: readonly Impact[] = ['none', 'own connection', 'all sessions', 'reboot'];

/** Whether somebody asked for a cause: all are asked for where none is named. */
function testCauseAsked(cause: number, included: readonly number[], excluded: readonly number[]): boolean {
  if (excluded.includes(cause)) return false;
  return included.length === 0 || included.includes(cause);
}

export default defineDiagnosis({
  cmdlet: 'Test-Rdp0x904',
  synopsis: 'Looks on this computer for what makes Remote Desktop fail with error 0x904.',
  description:
    'Runs the diagnosis of every remedy of this module and changes nothing. Findings are ranked: what is broken before ' +
    'what is only suspected, what is well documented before what is inferred, what disturbs nobody before what ends ' +
    'sessions. Each says what was read where, and which command repairs it. Run it from an elevated PowerShell: what may ' +
    'not be read is listed as unknown.',
  parameters: Parameters({
    IncludeCause: Optional(
      Type.Array(Type.Integer({ minimum: 1, maximum: 99 }), {
        minItems: 1,
        description: 'Only these causes, by their number in docs/causes.md.',
      }),
    ),
    ExcludeCause: Optional(
      Type.Array(Type.Integer({ minimum: 1, maximum: 99 }), {
        minItems: 1,
        description: 'Not these causes, by their number in docs/causes.md.',
      }),
    ),
    Quiet: Switch({ description: 'Returns only whether nothing was found that could cause the error.' }),
  }),
  select: (findings, { IncludeCause, ExcludeCause }): readonly Finding[] => {
    const asked = findings.filter((each) => testCauseAsked(each.cause, IncludeCause ?? [], ExcludeCause ?? []));
    const ranked: Finding[] = [];
    for (const status of statuses) {
      for (const grade of grades) {
        for (const impact of impacts) {
          for (const finding of asked) {
            if (finding.status === status && finding.grade === grade && finding.impact === impact) ranked.push(finding);
          }
        }
      }
    }
    return ranked;
  },
  // What could not be read is no reassurance; a debt weakens connections and breaks none.
  passes: (findings) => findings.every((each) => each.status === 'healthy' || each.status === 'debt'),
  examples: [
    {
      code: 'Test-Rdp0x904',
      remarks: 'Every finding, the likeliest cause first.',
    },
    {
      code: "Test-Rdp0x904 | Where-Object -Property Status -EQ -Value 'fault' | Select-Object -ExpandProperty Repair",
      remarks: 'The commands that repair what is broken.',
    },
    {
      code: 'if (-not (Test-Rdp0x904 -ExcludeCause 18 -Quiet)) { exit 1 }',
      remarks: 'For a management agent: whether anything needs a look, large packets left aside.',
    },
  ],
  cases: [
    {
      name: 'finds a healthy host healthy',
      host: createHost(),
      expect: { findings: [], passes: true },
    },
    {
      name: 'ranks by status, then by grade',
      host: withRegistry(
        withRegistry(withExpiredCertificate(createHost()), places.listener, 'SecurityLayer', 'DWord', '0'),
        places.credSsp,
        'AllowEncryptionOracle',
        'DWord',
        '2',
      ),
      expect: { findings: ['CertificateExpired', 'SecurityLayerInconsistent', 'OracleVulnerable'], passes: false },
    },
    {
      name: 'ranks a suspicion below a fault, and a documented one above an inferred one',
      host: withRegistry(
        withRegistry(
          createHost({ interfaces: [ipInterface({ activeMtu: 9000, persistentMtu: 9000 })] }),
          places.listener,
          'MinEncryptionLevel',
          'DWord',
          '1',
        ),
        places.credSsp,
        'AllowEncryptionOracle',
        'DWord',
        '0',
      ),
      expect: {
        findings: ['EncryptionLevelInconsistent', 'LargeMtu', 'OracleForceUpdatedClients'],
        passes: false,
      },
    },
    {
      name: 'passes with a debt alone',
      host: withRegistry(createHost(), places.listener, 'UserAuthentication', 'DWord', '0'),
      expect: { findings: ['NetworkLevelAuthenticationOff'], passes: true },
    },
    {
      name: 'does not pass what it could not read',
      host: withRights(withRights(createHost(), places.listener, 'none'), places.winStations, 'none'),
      expect: { findings: ['CertificateUnknown', 'ListenerSecurityUnknown'], passes: false },
    },
    {
      name: 'shows only the causes that are asked for',
      host: withRegistry(withExpiredCertificate(createHost()), places.listener, 'SecurityLayer', 'DWord', '0'),
      parameters: { IncludeCause: [9, 18] },
      expect: { findings: ['SecurityLayerInconsistent'], passes: false },
    },
    {
      name: 'leaves out the causes that are not asked for',
      host: withRegistry(withExpiredCertificate(createHost()), places.listener, 'SecurityLayer', 'DWord', '0'),
      parameters: { IncludeCause: [1, 9], ExcludeCause: [1, 9] },
      expect: { findings: [], passes: true },
    },
    {
      name: 'finds faults without being elevated',
      host: withoutElevation(withExpiredCertificate(createHost())),
      expect: { findings: ['CertificateExpired', 'LogonFloodUnknown'], passes: false },
    },
  ],
});
