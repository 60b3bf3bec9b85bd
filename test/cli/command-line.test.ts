import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { schemas } from '../../generated/client/schemas.js';
import { run } from './run.js';

const servers: Server[] = [];
const sockets = new Set<Socket>();

afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

async function listen(answer: (socket: Socket) => void): Promise<number> {
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    answer(socket);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

describe('bad input is one line with a code and exit code 2', () => {
  test.each([
    ['unknown command', ['frobnicate'], 'E_COMMAND'],
    ['unknown option', ['test', '--frobnicate', 'host'], 'E_OPTION'],
    ['no host', ['test'], 'E_TARGET'],
    ['empty host', ['test', ':3389'], 'E_TARGET'],
    ['port too large', ['test', '127.0.0.1:65536'], 'E_PORT'],
    ['port zero', ['test', '127.0.0.1:0'], 'E_PORT'],
    ['port no number', ['test', '127.0.0.1:rdp'], 'E_PORT'],
    ['timeout no number', ['test', '--timeout', 'soon', '127.0.0.1'], 'E_OPTION'],
    ['timeout too long', ['test', '--timeout', '301', '127.0.0.1'], 'E_OPTION'],
  ])('%s', async (_name, args, code) => {
    const { code: exitCode, out, err } = await run(...args);
    expect(exitCode).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(new RegExp(`^${code}: [^\\n]+\\n$`));
  });
});

describe('rdp0x904 test', () => {
  test('a closed port: unreachable, exit code 7', async () => {
    const port = await listen(() => {});
    await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
    const { code, out } = await run('test', `127.0.0.1:${port}`);
    expect(code).toBe(7);
    expect(out).toContain('ConnectionRefused');
    expect(out).toContain('0x204');
  });

  test('a name that does not exist: exit code 6', async () => {
    // RFC 6761 section 6.4: names under .invalid never resolve.
    const { code, out } = await run('test', 'no-such-host.invalid');
    expect(code).toBe(6);
    expect(out).toContain('NameNotFound');
  });

  test('a server that accepts and says nothing: fault found', async () => {
    const port = await listen(() => {});
    const { code, out } = await run('test', '--timeout', '1', '--show-steps', `127.0.0.1:${port}`);
    expect(code).toBe(1);
    expect(out).toMatch(/negotiate\s+failed/);
  });

  test('a server that speaks HTTP: another program answers the port', async () => {
    const port = await listen((socket) => socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')));
    const { code, out } = await run('test', `127.0.0.1:${port}`);
    expect(code).toBe(1);
    expect(out).toContain('cause 14');
    expect(out).toContain('HTTP');
  });

  test('what a server sends cannot steer the terminal', async () => {
    const port = await listen((socket) => socket.once('data', () => socket.end('\u001b]0;owned\u0007\u001b[2J')));
    const { out } = await run('test', '--show-steps', `127.0.0.1:${port}`);
    expect(out).toContain('negotiate');
    expect(out).not.toContain('\u001b');
  });

  test('--json is one document with a report and findings for each host', async () => {
    const port = await listen((socket) => socket.end());
    const { code, out } = await run('test', '--json', `127.0.0.1:${port}`, `127.0.0.1:${port}`);
    expect(code).toBe(1);
    const parsed = JSON.parse(out) as { report: { target: { port: number } }; findings: { id: string }[] }[];
    expect(parsed.map((each) => each.report.target.port)).toEqual([port, port]);
    expect(parsed.every((each) => each.findings.length > 0)).toBe(true);
  });
});

describe('help', () => {
  test('names every command and every cmdlet; nothing else is needed to get it', async () => {
    const help = await run('--help');
    expect(help.code).toBe(0);
    for (const name of ['test', 'repair', 'plan', 'apply', 'undo', 'loans', 'sign', 'verify', 'lab', 'doctor'])
      expect(help.out).toMatch(new RegExp(`^  rdp0x904 ${name}\\b`, 'm'));
    for (const schema of Object.values(schemas))
      expect(help.out).toContain(schema.description.split(' ').slice(0, 4).join(' '));
    expect((await run()).out).toBe(help.out);
  });

  test('of a command wins over whatever else is wrong', async () => {
    expect(await run('test', '--frobnicate', '--help')).toMatchObject({ code: 0, err: '' });
  });

  test('--version is the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect((await run('--version')).out).toBe(`${version}\n`);
  });
});

describe('colours', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
    Object.assign(process.stdout, { isTTY: wasTerminal });
  });
  const wasTerminal = process.stdout.isTTY;
  const isColoured = async (isTerminal: boolean, variables: Record<string, string>): Promise<boolean> => {
    Object.assign(process.stdout, { isTTY: isTerminal });
    for (const [name, value] of Object.entries({ NO_COLOR: '', TERM: 'xterm', ...variables })) vi.stubEnv(name, value);
    vi.resetModules();
    const { red } = await import('../../src/cli/terminal.js');
    return red('x') !== 'x';
  };

  test.each([
    ['a terminal', true, {}, true],
    ['a pipe', false, {}, false],
    ['a terminal with NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['a terminal with an empty NO_COLOR', true, { NO_COLOR: '' }, true],
    ['a dumb terminal', true, { TERM: 'dumb' }, false],
  ])('%s', async (_, isTerminal, variables, expected) => {
    expect(await isColoured(isTerminal, variables)).toBe(expected);
  });
});
