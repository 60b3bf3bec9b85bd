import { execFile } from 'node:child_process';
import type { Candidate } from './probe.js';

/** Holds PowerShell, and is what Microsoft maintains for it (github.com/PowerShell/Announcements, issue 75). */
const defaultImage = 'mcr.microsoft.com/dotnet/sdk:10.0';

/** The image to take: `RDP0X904_DOCKER_IMAGE`, or Microsoft's. */
export function dockerImage(environment: NodeJS.ProcessEnv): string {
  return environment.RDP0X904_DOCKER_IMAGE || defaultImage;
}

/** Why a container cannot be started from the image, or `undefined` when it can. Nothing is ever downloaded. */
export function whyNoContainer(
  docker: string,
  image: string,
  environment: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  if (!isImageName(image)) return Promise.resolve(`'${image}' is no image name`);
  return new Promise((resolve) => {
    const options = { env: environment, timeout: 20_000, windowsHide: true };
    execFile(docker, ['image', 'inspect', '--format', '{{.Id}}', image], options, (error, _, stderr) => {
      if (error === null) resolve(undefined);
      else resolve(/daemon/i.test(stderr) ? 'no Docker daemon answers' : `no image ${image} here`);
    });
  });
}

/**
 * A PowerShell in a container of its own, which is gone when the session is. It sees the working directory, read-only
 * and under the same path, and nothing else of this machine.
 */
export function dockerCandidate(docker: string, image: string, workingDirectory: string): Candidate {
  return {
    path: docker,
    arguments: [
      ...['run', '--rm', '--interactive', '--pull', 'never'],
      ...['--mount', mount(workingDirectory), '--workdir', workingDirectory],
      ...['--env', 'POWERSHELL_TELEMETRY_OPTOUT', '--env', 'POWERSHELL_UPDATECHECK'],
      ...[image, 'pwsh'],
    ],
    origin: 'Docker image',
    isElsewhere: true,
  };
}

/** A line of CSV (docs.docker.com, Bind mounts): a path with a comma or a quote is quoted as a whole field. */
function mount(path: string): string {
  const field = (text: string): string => (/[,"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return ['type=bind', field(`source=${path}`), field(`target=${path}`), 'readonly'].join(',');
}

/** `name`, `registry/name:tag`, `name@sha256:…`: never what docker would take for an option. */
function isImageName(text: string): boolean {
  return /^[a-z0-9][\w./:@-]*$/i.test(text);
}
