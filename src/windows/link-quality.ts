import type { Integer } from '../border/dotnet.js';
import { getTcpCounter } from '../border/network.js';
import { measurePingAnswer, type PingAnswer } from '../border/ping.js';

/** A series of pings to one computer. */
export interface PingSeries {
  readonly computerName: string;
  readonly sent: Integer;
  readonly lost: Integer;
  /** Milliseconds of those that came back. */
  readonly shortest: Integer;
  readonly longest: Integer;
  /** Mean difference between one answer and the next, in whole milliseconds (RFC 3550 section 6.4.1, without its filter). */
  readonly jitter: Integer;
}

/** TCP segments that left the computer over IPv4 since it started. */
export interface SegmentCount {
  readonly sent: Integer;
  readonly repeated: Integer;
}

/** Pings a computer many times, a fifth of a second apart. */
export function measurePingSeries(computerName: string, count: Integer): PingSeries {
  const answers = measurePingAnswer({ ComputerName: computerName, Size: 32, Count: count, Patience: 1500, Pause: 200 });
  const arrived = answers.filter((each) => each.Status === 'Success');
  let shortest: Integer = arrived[0]?.Milliseconds ?? 0;
  let longest: Integer = shortest;
  for (const each of arrived) {
    if (each.Milliseconds < shortest) shortest = each.Milliseconds;
    if (each.Milliseconds > longest) longest = each.Milliseconds;
  }
  return {
    computerName,
    sent: answers.length,
    lost: answers.length - arrived.length,
    shortest,
    longest,
    jitter: measureJitter(arrived),
  };
}

function measureJitter(arrived: readonly PingAnswer[]): Integer {
  let total = 0;
  for (let index = 1; index < arrived.length; index += 1) {
    total += Math.abs((arrived[index]?.Milliseconds ?? 0) - (arrived[index - 1]?.Milliseconds ?? 0));
  }
  const mean: Integer = arrived.length < 2 ? 0 : Math.round(total / (arrived.length - 1));
  return mean;
}

/** How many segments had to be sent again. The names of the classes and counters are the same in every language. */
export function getSegmentCount(): SegmentCount {
  let sent: Integer = 0;
  let repeated: Integer = 0;
  for (const each of getTcpCounter({ ClassName: 'Win32_PerfRawData_Tcpip_TCPv4', ErrorAction: 'SilentlyContinue' })) {
    sent += each.SegmentsSentPersec;
    repeated += each.SegmentsRetransmittedPersec;
  }
  return { sent, repeated };
}
