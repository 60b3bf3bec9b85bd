import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { locatePowerShell } from '../../src/bridge/locate.js';
import { openPowerShell } from '../../src/bridge/session.js';
import { ToolError } from '../../src/errors.js';
import { describeWithPowerShell, powershell } from './powershell-for-tests.js';

/** A folder for each test, and programs in it; sh, because nothing else is sure to be there. */
function useFolder() {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bridge-test-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const addProgram = async (path: string, body: string): Promise<string> => {
    const file = join(folder, path);
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, `#!/bin/sh\n${body}\n`);
    await chmod(file, 0o755);
    return file;
  };
  return {
    folder: () => folder,
    addProgram,
    /** One that answers like a PowerShell. */
    addPowerShell: (path: string, version: string, edition = 'Core') =>
      addProgram(path, `echo noise; echo 'rdp0x904 ${version} ${edition} rdp0x904'`),
    locate: (environment: Record<string, string>, options: { path?: string } = {}) =>
      locatePowerShell({ ...options, environment, workingDirectory: folder }),
    pathOf: (...names: string[]) => names.map((name) => join(folder, name)).join(delimiter),
  };
}

describe.skipIf(process.platform === 'win32')('finding PowerShell', () => {
  const { folder, addProgram, addPowerShell, locate, pathOf } = useFolder();

  it('takes the option before the variable, and the variable before the PATH', async () => {
    const option = await addPowerShell('option/any-name', '7.1.0');
    const variable = await addPowerShell('variable/any-name', '7.2.0');
    const onPath = await addPowerShell('bin/pwsh', '7.3.0');
    const environment = { RDP0X904_PWSH: variable, PATH: pathOf('bin') };
    expect(await locate(environment, { path: option })).toEqual({
      path: option,
      arguments: [],
      origin: 'option',
      version: '7.1.0',
      edition: 'Core',
    });
    expect(await locate(environment)).toMatchObject({ path: variable, origin: 'RDP0X904_PWSH', version: '7.2.0' });
    expect(await locate({ PATH: pathOf('bin') })).toMatchObject({ path: onPath, origin: 'PATH', version: '7.3.0' });
  });

  it('takes pwsh before powershell.exe, wherever on the PATH they are', async () => {
    await addPowerShell('first/powershell.exe', '5.1.26100.1', 'Desktop');
    await addPowerShell('second/pwsh', '7.4.0-preview.1');
    expect(await locate({ PATH: pathOf('first', 'second') })).toMatchObject({ version: '7.4.0-preview.1' });
    expect(await locate({ PATH: pathOf('first') })).toMatchObject({ version: '5.1.26100.1', edition: 'Desktop' });
  });

  it('goes on to the next when one on the PATH is no good', async () => {
    await addProgram('bin/pwsh', 'exit 1');
    await addPowerShell('bin/powershell.exe', '5.1.1', 'Desktop');
    expect(await locate({ PATH: pathOf('bin') })).toMatchObject({ version: '5.1.1' });
  });

  it('takes a name from the PATH, too', async () => {
    const path = await addPowerShell('bin/pwsh-preview', '7.7.0');
    expect(await locate({ PATH: pathOf('bin') }, { path: 'pwsh-preview' })).toMatchObject({ path });
  });

  it('says what it tried when there is none', async () => {
    const call = locate({ PATH: pathOf('bin') });
    await expect(call).rejects.toMatchObject({
      code: 'E_POWERSHELL_MISSING',
      message: expect.stringMatching(/option.*RDP0X904_PWSH.*no pwsh.*no powershell\.exe.*\.NET tool.*Docker image/),
      mend: expect.stringContaining('https://'),
    });
  });

  it('does not look any further than what was named', async () => {
    await addPowerShell('bin/pwsh', '7.3.0');
    const environment = { RDP0X904_PWSH: join(folder(), 'nowhere'), PATH: pathOf('bin') };
    await expect(locate(environment)).rejects.toMatchObject({
      code: 'E_POWERSHELL_MISSING',
      message: expect.stringContaining('nowhere'),
    });
  });

  it.each(['5.0.10586.117', '4.0', '2.0'])('refuses version %s', async (version) => {
    const path = await addPowerShell('old', version, '');
    await expect(locate({}, { path })).rejects.toMatchObject({
      code: 'E_POWERSHELL_TOO_OLD',
      message: expect.stringContaining(version),
    });
  });

  it.each([
    ['fails', 'echo reason >&2; exit 1', 'reason'],
    ['says nothing', 'exit 0', "''"],
    ['is another program', 'echo GNU bash, version 5.2', 'GNU bash'],
  ])('refuses a program that %s', async (_, body, why) => {
    const path = await addProgram('pwsh', body);
    await expect(locate({}, { path })).rejects.toMatchObject({
      code: 'E_POWERSHELL_BROKEN',
      message: expect.stringContaining(why),
    });
  });

  it('ignores folders, files that cannot be run, and relative entries of the PATH', async () => {
    await mkdir(join(folder(), 'a', 'pwsh'), { recursive: true });
    await mkdir(join(folder(), 'b'));
    await writeFile(join(folder(), 'b', 'pwsh'), '');
    const environment = { PATH: [pathOf('a', 'b'), '.', ''].join(delimiter) };
    await expect(locate(environment)).rejects.toMatchObject({ code: 'E_POWERSHELL_MISSING' });
  });

  describe('as a .NET local tool', () => {
    const manifest = (tools: object, more: object = {}) => JSON.stringify({ version: 1, tools, ...more });
    const tool = { powershell: { version: '7.5.0', commands: ['pwsh'] } };
    beforeEach(async () => {
      // Answers only to `dotnet tool run pwsh -- …`.
      const answer = "echo 'rdp0x904 7.5.0 Core rdp0x904'";
      await addProgram('bin/dotnet', `[ "$1 $2 $3 $4" = 'tool run pwsh --' ] && ${answer}`);
      await symlink('/bin/sh', join(folder(), 'bin', 'sh'));
    });

    it('takes it when the manifest of a folder above lists it', async () => {
      await mkdir(join(folder(), '.config'));
      await mkdir(join(folder(), 'deep', 'er'), { recursive: true });
      await writeFile(join(folder(), '.config', 'dotnet-tools.json'), manifest(tool));
      const found = await locatePowerShell({
        environment: { PATH: pathOf('bin') },
        workingDirectory: join(folder(), 'deep', 'er'),
      });
      expect(found).toMatchObject({
        path: join(folder(), 'bin', 'dotnet'),
        arguments: ['tool', 'run', 'pwsh', '--'],
        origin: '.NET tool',
        version: '7.5.0',
      });
    });

    it.each([
      ['does not list it', manifest({})],
      ['is not JSON', '{'],
    ])('leaves it when the manifest %s', async (_, text) => {
      await writeFile(join(folder(), 'dotnet-tools.json'), text);
      await expect(locate({ PATH: pathOf('bin') })).rejects.toMatchObject({
        code: 'E_POWERSHELL_MISSING',
        message: expect.stringContaining('no tool manifest lists powershell'),
      });
    });

    it('does not look above a manifest that is a root', async () => {
      await writeFile(join(folder(), 'dotnet-tools.json'), manifest(tool));
      await mkdir(join(folder(), 'inner'));
      await writeFile(join(folder(), 'inner', 'dotnet-tools.json'), manifest({}, { isRoot: true }));
      const search = { environment: { PATH: pathOf('bin') }, workingDirectory: join(folder(), 'inner') };
      await expect(locatePowerShell(search)).rejects.toMatchObject({ code: 'E_POWERSHELL_MISSING' });
    });

    it('says how to restore it when it is not', async () => {
      await writeFile(join(folder(), 'dotnet-tools.json'), manifest(tool));
      await addProgram('bin/dotnet', 'echo \'Run "dotnet tool restore".\' >&2; exit 1');
      await expect(locate({ PATH: pathOf('bin') })).rejects.toMatchObject({
        code: 'E_POWERSHELL_MISSING',
        message: expect.stringMatching(/\.NET tool \(.*Run "dotnet tool restore"\./),
        mend: expect.stringContaining('dotnet tool restore'),
      });
    });
  });
});

describe.skipIf(process.platform === 'win32')('a Docker image (needs a shell)', () => {
  const { locate, addProgram, pathOf } = useFolder();
  const answer = "echo 'rdp0x904 7.6.0 Core rdp0x904'";

  it('is taken when nothing else is there and the image is', async () => {
    const docker = await addProgram('bin/docker', `[ "$1 $2" = 'image inspect' ] || ${answer}`);
    expect(await locate({ PATH: pathOf('bin') })).toMatchObject({
      path: docker,
      arguments: expect.arrayContaining([
        'run',
        '--rm',
        '--pull',
        'never',
        'mcr.microsoft.com/dotnet/sdk:10.0',
        'pwsh',
      ]),
      origin: 'Docker image',
      version: '7.6.0',
    });
  });

  it('is that of RDP0X904_DOCKER_IMAGE', async () => {
    await addProgram('bin/docker', `[ "$1 $2 $5" = 'image inspect own/image:1' ] || [ "$1" = run ] && ${answer}`);
    const environment = { PATH: pathOf('bin'), RDP0X904_DOCKER_IMAGE: 'own/image:1' };
    expect((await locate(environment)).arguments).toContain('own/image:1');
  });

  it.each([
    ['no image mcr.microsoft.com/dotnet/sdk:10.0 here', 'echo "Error: No such image" >&2; exit 1', {}],
    ['no Docker daemon answers', 'echo "Cannot connect to the Docker daemon at unix:///x" >&2; exit 1', {}],
    ["'--privileged' is no image name", answer, { RDP0X904_DOCKER_IMAGE: '--privileged' }],
  ])('is left, and the error says why: %s', async (why, body, more) => {
    await addProgram('bin/docker', body);
    await expect(locate({ PATH: pathOf('bin'), ...more })).rejects.toMatchObject({
      code: 'E_POWERSHELL_MISSING',
      message: expect.stringContaining(why),
      mend: expect.stringContaining('docker pull'),
    });
  });

  it('that does not work is named after what failed first, with all else that was tried', async () => {
    await addProgram('bin/pwsh', 'echo broken >&2; exit 1');
    await addProgram('bin/docker', `[ "$1 $2" = 'image inspect' ] || { echo gone >&2; exit 1; }`);
    await expect(locate({ PATH: pathOf('bin') })).rejects.toMatchObject({
      code: 'E_POWERSHELL_BROKEN',
      message: expect.stringMatching(/bin\/pwsh .*broken.*Docker image.*gone.*no powershell\.exe/),
    });
  });
});

/** Stand-ins for the programs that bring a PowerShell: they pass its arguments and streams on to that of this machine. */
describeWithPowerShell('a session over what brings a PowerShell', () => {
  const { folder, addProgram, pathOf } = useFolder();
  const environment = () => ({ PATH: pathOf('bin'), RDP0X904_PWSH: undefined, RDP0X904_DOCKER_IMAGE: undefined });

  it.skipIf(process.platform === 'win32')('runs through dotnet tool run', async () => {
    await addProgram(
      'bin/dotnet',
      `[ "$1 $2 $3 $4" = 'tool run pwsh --' ] && shift 4 && exec '${powershell?.path}' "$@"`,
    );
    const manifest = await readFile(new URL('../../.config/dotnet-tools.json', import.meta.url));
    await mkdir(join(folder(), '.config'));
    await writeFile(join(folder(), '.config', 'dotnet-tools.json'), manifest);
    await using session = await openPowerShell({ environment: environment(), workingDirectory: folder() });
    expect(await session.invoke({ script: 'param($A) $A', parameters: { A: "'$(1)" } })).toMatchObject({
      output: ["'$(1)"],
    });
    expect(session.isElsewhere).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('runs through docker run, over standard input and output', async () => {
    const body = `[ "$1" = image ] && exit 0
echo "$*" > '${join(folder(), 'asked')}'
while [ "$1" != pwsh ]; do shift; done
shift
exec '${powershell?.path}' "$@"`;
    await addProgram('bin/docker', body);
    await using session = await openPowerShell({ environment: environment(), workingDirectory: folder() });
    expect(await session.invoke({ script: 'param($A) $A', parameters: { A: "'$(1)" } })).toMatchObject({
      output: ["'$(1)"],
    });
    expect(session.isElsewhere).toBe(true);
    const asked = await readFile(join(folder(), 'asked'), 'utf8');
    expect(asked).toContain(`--mount type=bind,source=${folder()},target=${folder()},readonly --workdir ${folder()}`);
  });
});

describeWithPowerShell('finding the PowerShell of this machine', () => {
  it('learns a version and an edition that it can run with', () => {
    expect(powershell).toMatchObject({
      version: expect.stringMatching(/^(5\.1|[67]\.\d+)\./),
      edition: expect.stringMatching(/^(Desktop|Core)$/),
    });
  });
});

it.skipIf(process.platform === 'win32')(
  'a program that fails without a word is refused in one line (needs a shell)',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rdp0x904-mute-'));
    try {
      const path = join(folder, 'mute');
      await writeFile(path, '#!/bin/sh\nexit 1\n');
      await chmod(path, 0o755);
      const refusal: unknown = await locatePowerShell({ path }).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(ToolError);
      expect((refusal as ToolError).line).toMatch(/^E_POWERSHELL_BROKEN: .*does not run.*$/);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
