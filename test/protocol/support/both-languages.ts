import { beforeAll, expect } from 'vitest';
import { canonical, fromPowerShell } from '../../../src/client/records.js';
import { getOutsideDiagnosis } from '../../../src/protocol/outside.js';
import { probe } from '../../../src/protocol/probe.js';
import type { ProbeReport } from '../../../src/protocol/report.js';
import { formatUtc } from '../../../src/protocol/time.js';
import type { Finding } from '../../../src/recipe/finding.js';
import { useSession } from '../../bridge/powershell-for-tests.js';
import { generatedModules } from '../../generated-modules.js';

/** What one language saw of a server. */
interface View {
  readonly report: ProbeReport;
  readonly findings: readonly Finding[];
}

const look = `param($HostName, $Port, $Milliseconds, $Now)
& (Get-Module -Name Rdp0x904) {
    param($HostName, $Port, $Milliseconds, $Now)
    $report = Get-ProbeReport -HostValue $HostName -Port $Port -Milliseconds $Milliseconds -Now $Now
    [pscustomobject]@{
        Report   = $report
        Findings = @(Get-OutsideDiagnosis -Report $report -Now $Now)
    }
} $HostName $Port $Milliseconds $Now`;

/**
 * Looks at a server with Node and then with the module in PowerShell, over real connections; no lab is loaded. Both must
 * give the same report, times apart, and the same findings. Gives Node's view.
 */
export function useBothLanguages(): (port: number, timeoutMs?: number, host?: string) => Promise<View> {
  const powershell = useSession({ concurrency: 1 });
  beforeAll(() => powershell.outputOf('param($Path) Import-Module $Path', { Path: generatedModules.product }));
  return async (port, timeoutMs = 20_000, host = '127.0.0.1') => {
    const report = await probe({ host, port }, { timeoutMs });
    const now = formatUtc(new Date());
    const node: View = { report, findings: getOutsideDiagnosis(report, now) };
    const parameters = { HostName: host, Port: port, Milliseconds: timeoutMs, Now: report.startedAt };
    const [output] = await powershell.outputOf(look, parameters);
    const other = fromPowerShell<View>(output);
    expect(comparable(other.report)).toEqual(comparable(node.report));
    expect(canonical(other.findings)).toEqual(canonical(node.findings));
    return node;
  };
}

/** The report without what differs from one connection to the next: durations, and the server's clock. */
function comparable(report: ProbeReport): unknown {
  const text = JSON.stringify(canonical(report), (key, value) =>
    key === 'durationMs' || key === 'serverTime' ? undefined : value,
  );
  return JSON.parse(text);
}
