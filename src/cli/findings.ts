import type { Finding, FindingStatus, RankedFinding } from '../recipe/finding.js';
import { bold, dim, fold, green, red, yellow } from './terminal.js';

const paintings: Readonly<Record<FindingStatus, (text: string) => string>> = {
  fault: red,
  suspect: yellow,
  debt: yellow,
  unknown: yellow,
  healthy: green,
};

/** Ranked findings with their evidence, as lines. */
export function findingLines(findings: readonly (Finding | RankedFinding)[]): string[] {
  return findings.flatMap((finding, index) => [
    `  ${index + 1}. ${paintings[finding.status](finding.status.padEnd(7))} ${bold(finding.id)}  cause ${finding.cause}, evidence ${finding.grade}, client shows ${finding.clientCode}`,
    `     ${fold(finding.title, 5)}`,
    ...finding.evidence.map((each) => `     ${dim(`${each.source}:`)} ${fold(each.reading, 7)}`),
    ...(finding.repair === ''
      ? []
      : [
          `     repair: ${fold(finding.repair, 13)}${finding.impact === 'none' ? '' : ` (disturbs: ${finding.impact})`}`,
        ]),
    ...('nextTest' in finding && finding.nextTest !== ''
      ? [`     next test: ${fold(finding.nextTest, 16)}`, `     ${dim(fold(finding.nextTestTells, 5))}`]
      : []),
  ]);
}
