import { convertToInteger, type Integer } from '../border/dotnet.js';
import { invokeNativeProgram } from './native.js';

/** A range of TCP ports that nobody gets by chance. */
export interface PortRange {
  readonly first: Integer;
  readonly last: Integer;
  /** An administrator excluded it, so who asks for one of its ports gets it. What Windows took nobody else gets. */
  readonly administered: boolean;
}

/**
 * The excluded port ranges of TCP. Whatever the language, a row has two numbers, and a star after them where an
 * administrator excluded it (learn.microsoft.com, "netsh interface ipv4 show excludedportrange").
 */
export function getExcludedPortRange(): readonly PortRange[] {
  const outcome = invokeNativeProgram('netsh.exe', ['interface', 'ipv4', 'show', 'excludedportrange', 'protocol=tcp']);
  const ranges: PortRange[] = [];
  for (const line of outcome.Lines) {
    const words = line.split(' ').filter((each) => each !== '');
    const first = words[0] ?? '';
    const last = words[1] ?? '';
    if (!/^\d+$/.test(first) || !/^\d+$/.test(last)) continue;
    ranges.push({
      first: convertToInteger(first),
      last: convertToInteger(last),
      administered: words.length > 2 && words[2] === '*',
    });
  }
  return ranges;
}

/** The range that Windows took for itself and that holds the port; none where whoever asks for the port gets it. */
export function findTakenPortRange(port: Integer): PortRange | undefined {
  const holding = getExcludedPortRange().filter((each) => each.first <= port && port <= each.last);
  return holding.some((each) => each.administered) ? undefined : holding.find((each) => !each.administered);
}
