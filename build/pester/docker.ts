import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ToolError } from '../../src/errors.js';
import { projectRoot } from '../root.js';
import { type SuiteOptions, type SuiteRun, timedOut } from './local.js';
import { type Ended, runToEnd } from './process.js';

/** The one place that pins versions: pester/versions.json. */
interface Versions {
  readonly baseImage: string;
  readonly powershell: string;
  readonly pester: string;
}

const image = 'rdp0x904-pester';

/** What the suite reads, below the project. */
const suite = ['pester', 'generated', join('src', 'border', 'windows-commands.json')];

/**
 * Asks the Docker engine for its version.
 * @throws ToolError E_DOCKER_MISSING without a client or an engine, E_DOCKER_DENIED without rights, E_DOCKER_HANGS when
 * the engine does not answer in time
 */
export async function askEngine(timeoutSeconds: number, environment = process.env): Promise<string> {
  const asked = await runToEnd('docker', ['version', '--format', '{{.Server.Version}}'], {
    timeoutSeconds,
    environment,
  });
  if (asked.exitCode === 0) return asked.output;
  const refuse = (code: string, message: string, mend: string): ToolError => new ToolError(code, message, mend);
  if (asked.missing) throw refuse('E_DOCKER_MISSING', 'There is no docker on the PATH.', 'Install Docker.');
  if (asked.timedOut)
    throw refuse('E_DOCKER_HANGS', `Docker did not answer within ${timeoutSeconds} seconds.`, 'Restart its engine.');
  if (/permission denied|access is denied/i.test(asked.output))
    throw refuse(
      'E_DOCKER_DENIED',
      'You may not use the Docker engine.',
      "Join the group 'docker', or run this as somebody who may.",
    );
  throw refuse('E_DOCKER_MISSING', 'No Docker engine answers.', 'Start the engine.');
}

/**
 * Builds the image and runs the suite in a container without network, as a user without rights. The results come out as
 * copies: nothing of this computer is mounted.
 * @throws ToolError E_DOCKER_IMAGE when the image cannot be built, E_PESTER_TIMEOUT
 */
export async function runInDocker(options: SuiteOptions & { readonly baseImage?: string }): Promise<SuiteRun> {
  const environment = options.environment ?? process.env;
  const docker = (args: readonly string[], show = false): Promise<Ended> =>
    runToEnd('docker', args, { timeoutSeconds: options.timeoutSeconds, environment, show });
  await build(docker, options.baseImage);
  const created = await docker([
    'create',
    '--network=none',
    '--cap-drop=ALL',
    '--security-opt=no-new-privileges',
    image,
    ...(options.coverage ? ['-Coverage'] : []),
  ]);
  if (created.exitCode !== 0) throw imageError(created.output);
  const container = created.output.split('\n').at(-1) ?? '';
  try {
    const ended = await docker(['start', '--attach', container], options.show);
    if (ended.timedOut) throw timedOut(options.timeoutSeconds);
    const copied = await docker(['cp', `${container}:/results/.`, options.results]);
    if (copied.exitCode !== 0) {
      throw new ToolError(
        'E_PESTER_RESULTS',
        `Results cannot be copied to ${options.results}: ${firstLine(copied.output)}.`,
        'Name a folder that you may write to with --results.',
      );
    }
    return { exitCode: ended.exitCode ?? 1, output: ended.output };
  } finally {
    await docker(['rm', '--force', container]);
  }
}

type Docker = (args: readonly string[], show?: boolean) => Promise<Ended>;

async function build(docker: Docker, baseImage: string | undefined): Promise<void> {
  const versions = JSON.parse(readFileSync(join(projectRoot, 'pester', 'versions.json'), 'utf8')) as Versions;
  const context = mkdtempSync(join(tmpdir(), 'rdp0x904-pester-'));
  try {
    for (const path of suite) cpSync(join(projectRoot, path), join(context, path), { recursive: true });
    const built = await docker([
      'build',
      `--tag=${image}`,
      `--file=${join(context, 'pester', 'Dockerfile')}`,
      `--build-arg=BASE_IMAGE=${baseImage ?? versions.baseImage}`,
      `--build-arg=POWERSHELL_VERSION=${versions.powershell}`,
      `--build-arg=PESTER_VERSION=${versions.pester}`,
      context,
    ]);
    if (built.exitCode !== 0) throw imageError(built.output);
  } finally {
    rmSync(context, { recursive: true, force: true });
  }
}

const imageError = (output: string): ToolError =>
  new ToolError(
    'E_DOCKER_IMAGE',
    `The image cannot be built: ${output.split('\n').at(-1) ?? ''}`.replace(/\.?$/, '.'),
    'Name a base image that can be had with --base-image.',
  );

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
