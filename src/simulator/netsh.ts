import { convertToInteger } from '../border/dotnet.js';
import type { NativeOutcome } from '../border/native.js';
import { lab, type ReservedPortEntry } from './machine.js';

/**
 * Netsh with the excluded ports of TCP: show, add and delete. It ends with 1 and a sentence in the language of Windows
 * where it refuses: without elevation, and where the network of containers has the port already.
 */
export function invokeLabNetshProgram(words: readonly string[]): NativeOutcome {
  if (words[2] === 'show') return { ExitCode: 0, Lines: getLabPortRangeLine() };
  const port = convertToInteger((words[5] ?? '').replaceAll('startport=', ''));
  if (lab.host.account === 'User') {
    return getLabNetshFailure('The requested operation requires elevation (Run as administrator).');
  }
  if (words[2] === 'delete') {
    const kept = lab.host.reservedPorts.filter((each) => !each.administered || each.first !== port);
    if (kept.length === lab.host.reservedPorts.length) {
      return getLabNetshFailure('The system cannot find the file specified.');
    }
    lab.host.reservedPorts = kept;
    return { ExitCode: 0, Lines: ['Ok.', ''] };
  }
  const stopped = lab.host.services.some((each) => each.name === 'winnat' && each.status !== 'Running');
  if (!stopped && lab.host.reservedPorts.some((each) => each.first <= port && port <= each.last)) {
    return getLabNetshFailure('The process cannot access the file because it is being used by another process.');
  }
  lab.host.reservedPorts = [...lab.host.reservedPorts, { first: port, last: port, administered: true }];
  return { ExitCode: 0, Lines: ['Ok.', ''] };
}

function getLabNetshFailure(message: string): NativeOutcome {
  return { ExitCode: 1, Lines: [message, ''] };
}

function getLabPortRangeLine(): readonly string[] {
  const german = lab.host.language === 'de';
  const rows = lab.host.reservedPorts.map((each) => convertToLabPortRow(each));
  return [
    '',
    german ? 'Protokoll tcp Portausschlussbereiche' : 'Protocol tcp Port Exclusion Ranges',
    '',
    german ? 'Startport      Endport' : 'Start Port    End Port',
    '----------    --------',
    ...rows,
    '',
    german ? '* - Verwaltete Portausschlüsse.' : '* - Administered port exclusions.',
    '',
  ];
}

function convertToLabPortRow(range: ReservedPortEntry): string {
  const bounds = `${`${range.first}`.padStart(10, ' ')}  ${`${range.last}`.padStart(10, ' ')}`;
  return range.administered ? `${bounds}     *` : bounds;
}
