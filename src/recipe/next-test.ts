import type { Finding, RankedFinding } from './finding.js';

/**
 * The cheapest test that tells more, where what was seen does not decide. Nothing costs less than a look here, a look over
 * the network costs a connection, and what needs another computer costs somebody's time.
 */
interface NextTest {
  /** What stands in angle brackets is filled in by whoever runs it. */
  readonly command: string;
  readonly tells: string;
  readonly cost: 'here' | 'network' | 'elsewhere';
}

/** How far the look reached that made the findings. */
interface Reach {
  /** This computer was looked at. */
  readonly inside: boolean;
  /** A handshake was made. */
  readonly network: boolean;
  /** A client said its numbers. */
  readonly client: boolean;
  /** The host that was looked at over the network, as it may stand in a command. */
  readonly host: string;
}

/**
 * The findings in their order, the first one in doubt with the test that tells more. `computerName` is the host that was
 * looked at over the network; empty where none was named.
 */
export function addNextTest(ranked: readonly Finding[], computerName: string): readonly RankedFinding[] {
  const reach = getFindingReach(ranked, computerName);
  const doubtful = selectDoubtfulFinding(ranked, reach);
  const doubted = doubtful[0]?.id ?? '';
  let test = selectCheapestTest(doubtful, reach);
  const found: RankedFinding[] = [];
  for (const finding of ranked) {
    const told = finding.id === doubted ? test : undefined;
    // Where two looks found the same, the first of them says it.
    if (told !== undefined) test = undefined;
    found.push({ ...finding, nextTest: told?.command ?? '', nextTestTells: told?.tells ?? '' });
  }
  return found;
}

function getFindingReach(findings: readonly Finding[], computerName: string): Reach {
  const sources = findings.flatMap((each) => each.evidence.map((one) => one.source));
  const network = sources.filter((each) => each.startsWith('step '));
  const client = sources.filter((each) => each.startsWith('client, '));
  return {
    inside: network.length + client.length < sources.length,
    network: network.length > 0,
    client: client.length > 0,
    // The command is there to be copied: what PowerShell might run stays out of it.
    host: /^[A-Za-z0-9.:_-]+$/.test(computerName) ? computerName : '<host>',
  };
}

/**
 * What may be the cause: nothing is in doubt where something is seen to be broken, unless only the network showed it and
 * no command answers that. A debt breaks nothing.
 */
function selectDoubtfulFinding(ranked: readonly Finding[], reach: Reach): readonly Finding[] {
  const faults = ranked.filter((each) => each.status === 'fault');
  const [first] = faults;
  if (first !== undefined) return first.repair === '' && !reach.inside ? faults : [];
  const suspects = ranked.filter((each) => each.status === 'suspect');
  return suspects.length > 0 ? suspects : ranked.filter((each) => each.status === 'unknown');
}

function selectCheapestTest(doubtful: readonly Finding[], reach: Reach): NextTest | undefined {
  let best: NextTest | undefined;
  for (const finding of doubtful) {
    const test = reach.inside ? getInsideTest(finding, reach) : getOutsideTest(finding, reach.host);
    if (test !== undefined && (best === undefined || testCheaperTest(test, best))) best = test;
  }
  return best;
}

function testCheaperTest(one: NextTest, other: NextTest): boolean {
  if (one.cost === other.cost) return false;
  return one.cost === 'here' || other.cost === 'elsewhere';
}

/** What tells more of a finding that this computer itself showed; none where what is told already decides. */
function getInsideTest(finding: Finding, reach: Reach): NextTest | undefined {
  if (finding.status === 'unknown' && finding.cause !== 3 && finding.cause !== 22) {
    return {
      command: "Start-Process -FilePath powershell.exe -Verb RunAs -ArgumentList '-NoExit -Command Test-Rdp0x904'",
      tells: 'What could not be read, from an elevated PowerShell here.',
      cost: 'here',
    };
  }
  switch (finding.cause) {
    case 13:
      return {
        command: 'mstsc.exe /v:<full name of this computer>',
        tells: 'Whether a client of the domain comes in with Kerberos: run it on one.',
        cost: 'elsewhere',
      };
    case 17:
      return {
        command: 'mstsc.exe /v:<this computer> /g:<gateway>',
        tells: 'Whether a client of Windows comes through the same gateway: run it on one.',
        cost: 'elsewhere',
      };
    case 18:
      return getPathTest('<client>');
    case 20:
      return {
        command: 'Get-RdpEvent -Cause 20 -Hours 1',
        tells: 'Whether the flood goes on, and where it comes from.',
        cost: 'here',
      };
    case 22:
      return {
        command: 'w32tm.exe /stripchart /computer:<time server> /samples:3 /dataonly',
        tells: 'How far the clock here is from another.',
        cost: 'network',
      };
    case 23:
    case 24:
    case 25:
    case 26:
    case 27:
      return getClientTest(reach);
    case 28:
      return {
        command: 'Test-RdpPatchLevel -ClientBuild <build>',
        tells: 'Whether the client goes with this computer: winver shows its build there.',
        cost: 'elsewhere',
      };
    case 29:
      return {
        command: 'Test-RdpLink -ComputerName <client>',
        tells: 'Whether the way to the client loses packets.',
        cost: 'network',
      };
    case 16:
    case 19:
      return getViewOfClient();
    default:
      return reach.network ? getLastTest(finding) : getHandshakeTest();
  }
}

/** A handshake has shown what it can: only what no handshake reaches is left to a client. */
function getLastTest(finding: Finding): NextTest | undefined {
  return finding.cause === 0 ? getViewOfClient() : undefined;
}

function getHandshakeTest(): NextTest {
  return {
    command: 'Test-Rdp0x904 -ComputerName localhost',
    tells: 'Whether a connection to the own listener works up to the logon; sends no credentials.',
    cost: 'network',
  };
}

function getViewOfClient(): NextTest {
  return {
    command: 'Test-Rdp0x904 -ComputerName <this computer>',
    tells: 'What the client meets on its way here, and which certificate it is shown: run it there.',
    cost: 'elsewhere',
  };
}

/** What gives a code of its own is told from 0x904 by the code. */
function getClientTest(reach: Reach): NextTest | undefined {
  if (reach.client) return undefined;
  return {
    command: 'Test-Rdp0x904 -DisconnectReason <error code> -ExtendedReason <extended error code>',
    tells: 'Whether it is 0x904 at all: the client shows both numbers.',
    cost: 'elsewhere',
  };
}

function getPathTest(farEnd: string): NextTest {
  return {
    command: `Set-RdpMtu -Auto -ComputerName ${farEnd} -WhatIf`,
    tells: 'Which packets arrive there: tells a path that drops large ones from what holds a handshake up.',
    cost: 'network',
  };
}

/** What tells more of a host that only the network was asked about. */
function getOutsideTest(finding: Finding, host: string): NextTest {
  const { id } = finding;
  if (id === 'PathMtuBlackHole' || id === 'HandshakeIntercepted') return getPathTest(host);
  if (id === 'NameNotFound' || id === 'ResolverUnavailable') {
    return {
      command: `Repair-RdpNameResolution -ComputerName ${host} -WhatIf`,
      tells: 'Whether the cache, the hosts file or the DNS server is to blame.',
      cost: 'here',
    };
  }
  if (id === 'OutboundBlocked' || id === 'ConnectFailed') {
    return {
      command: 'Enable-RdpFirewall -Client -WhatIf',
      tells: 'Whether the firewall here lets the client out.',
      cost: 'here',
    };
  }
  if (id === 'ConnectTimeout' || id === 'HostAsleep' || id === 'HostUnreachable') {
    return {
      command: `Test-RdpLink -ComputerName ${host}`,
      tells: 'Whether the host answers at all: then it is awake, and a firewall drops the connection.',
      cost: 'network',
    };
  }
  return {
    command: `Test-Rdp0x904 -Session (New-PSSession -ComputerName ${host})`,
    tells: 'What the host itself shows; needs PowerShell remoting there.',
    cost: 'elsewhere',
  };
}
