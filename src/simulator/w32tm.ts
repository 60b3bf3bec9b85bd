import { addSeconds, type Integer } from '../border/dotnet.js';
import type { NativeOutcome } from '../border/native.js';
import { lab } from './machine.js';

/** W32tm with /stripchart for one sample, and with /resync (learn.microsoft.com, "Windows Time service tools and settings"). */
export function invokeLabTimeProgram(words: readonly string[]): NativeOutcome {
  return words[0] === '/stripchart' ? invokeLabTimeSample(words[1] ?? '') : invokeLabTimeResync();
}

function invokeLabTimeSample(computer: string): NativeOutcome {
  const german = lab.host.language === 'de';
  const now = lab.host.clock.slice(11, 19);
  const offset = lab.host.clockOffset;
  const size: Integer = offset < 0 ? 0 - offset : offset;
  const sample = `${offset < 0 ? '-' : '+'}${`${size}`.padStart(2, '0')}.0000000s`;
  return {
    ExitCode: 0,
    Lines: [
      `${german ? 'Verfolgung von' : 'Tracking'} ${computer.replaceAll('/computer:', '')} [203.0.113.123:123].`,
      german ? '1 Proben werden gesammelt.' : 'Collecting 1 samples.',
      german ? 'Es ist 01.06.2026 08:00:00.' : 'The current time is 6/1/2026 8:00:00 AM.',
      `${now}, ${lab.host.timeSource === 'Reachable' ? sample : german ? 'Fehler: 0x800705B4' : 'error: 0x800705B4'}`,
    ],
  };
}

function invokeLabTimeResync(): NativeOutcome {
  const running = lab.host.services.some((each) => each.name === 'W32Time' && each.status === 'Running');
  if (lab.host.account === 'User') return getLabTimeFailure('Access is denied. (0x80070005)');
  if (!running) return getLabTimeFailure('The service has not been started. (0x80070426)');
  if (lab.host.timeSource !== 'Reachable') {
    return getLabTimeFailure('The computer did not resync because no time data was available.');
  }
  lab.host.clock = addSeconds(lab.host.clock, lab.host.clockOffset);
  lab.host.clockOffset = 0;
  return { ExitCode: 0, Lines: ['Sending resync command to local computer', 'The command completed successfully.'] };
}

function getLabTimeFailure(words: string): NativeOutcome {
  return { ExitCode: 1, Lines: [`The following error occurred: ${words}`] };
}
