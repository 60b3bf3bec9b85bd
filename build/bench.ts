import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCompiler } from '../src/compiler/compile.js';
import { developmentSigner } from '../src/signing/development.js';
import { signFile } from '../src/signing/sign.js';
import { verifyFile } from '../src/signing/verify.js';
import { benchBridge } from './bench/bridge.js';
import type { Figure } from './bench/figures.js';
import { projectRoot } from './root.js';
import { runScript } from './script.js';

const figures: Figure[] = [];
const skipped: string[] = [];

/** `npm run bench`: figures as a table, with `--json` as JSON. Peers and floors run beside; what is missing is said. */
await runScript(async (args) => {
  compiling();
  await signing();
  startUp();
  await bridging();
  if (args.includes('--json')) console.log(JSON.stringify({ figures, skipped }, undefined, 2));
  else {
    for (const { what, value, unit, against, ratio } of figures) {
      const compared = ratio === undefined ? '' : `  ${ratio.toFixed(2)} x ${against ?? ''}`;
      console.log(`${what.padEnd(46)}${value.toFixed(2).padStart(10)} ${unit.padEnd(4)}${compared}`);
    }
    for (const each of skipped) console.log(`skipped: ${each}`);
  }
  return 0;
});

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function timed(action: () => unknown): number {
  const started = performance.now();
  action();
  return performance.now() - started;
}

/** The whole project from cold, after a change, and with synthetic recipes: the time for one more should stay the same. */
function compiling(): void {
  const path = 'src/recipes/set-rdp-mtu.ts';
  const recipe = readFileSync(join(projectRoot, path), 'utf8');
  const cold = timed(() => openCompiler(projectRoot).compile());
  figures.push({ what: 'compile everything from cold', value: cold, unit: 'ms' });
  const compiler = openCompiler(projectRoot);
  compiler.compile();
  const updates = Array.from({ length: 9 }, () => timed(() => compiler.update([path])));
  figures.push({ what: 'compile after a change of one recipe', value: median(updates), unit: 'ms' });
  for (const count of [10, 100, 1000]) {
    const many = new Map(
      Array.from({ length: count }, (_, index) => [
        `src/recipes/synthetic-${index}.ts`,
        recipe.replaceAll('Set-RdpMtu', `Set-RdpSynthetic${index}`),
      ]),
    );
    const grown = timed(() => openCompiler(projectRoot, many).compile());
    figures.push({ what: `one of ${count} synthetic recipes more`, value: (grown - cold) / count, unit: 'ms' });
  }
}

async function signing(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rdp0x904-bench-'));
  try {
    const signer = await developmentSigner(new Date(), join(folder, 'signer'));
    const bytes = Buffer.from('Write-Output 1\r\n'.repeat(6000));
    const sign = async (): Promise<number> => {
      const started = performance.now();
      await signFile(bytes, '.ps1', signer);
      return performance.now() - started;
    };
    const signed = await signFile(bytes, '.ps1', signer);
    const verify = async (): Promise<number> => {
      const started = performance.now();
      await verifyFile(signed, '.ps1', { thumbprint: signer.certificate.thumbprint });
      return performance.now() - started;
    };
    const signTimes: number[] = [];
    const verifyTimes: number[] = [];
    for (let round = 0; round < 15; round++) {
      signTimes.push(await sign());
      verifyTimes.push(await verify());
    }
    const peer = osslsigncode(folder, bytes);
    if (peer === undefined) skipped.push('osslsigncode is not installed');
    const compare = (own: number) =>
      peer === undefined ? {} : { against: 'osslsigncode, a process a file', ratio: own / peer };
    figures.push({ what: 'sign a file of 96 KB', value: median(signTimes), unit: 'ms', ...compare(median(signTimes)) });
    figures.push({ what: 'verify a file of 96 KB', value: median(verifyTimes), unit: 'ms' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds that osslsigncode takes for the same file, or undefined where it is not installed. */
function osslsigncode(folder: string, bytes: Uint8Array): number | undefined {
  if (spawnSync('osslsigncode', ['--version']).status !== 0) return undefined;
  const pem = join(folder, 'signer', 'development-1.pem');
  const input = join(folder, 'in.ps1');
  writeFileSync(input, bytes);
  const times = Array.from({ length: 9 }, (_, round) =>
    timed(() =>
      execFileSync(
        'osslsigncode',
        ['sign', '-certs', pem, '-key', pem, '-in', input, '-out', join(folder, `${round}.ps1`)],
        { stdio: 'ignore' },
      ),
    ),
  );
  return median(times);
}

function startUp(): void {
  const node = (...args: string[]): number =>
    median(Array.from({ length: 9 }, () => timed(() => execFileSync(process.execPath, args, { stdio: 'ignore' }))));
  const floor = node('-e', '0');
  const own = node(join(projectRoot, 'build', 'rdp0x904.mjs'), '--version');
  figures.push({ what: 'rdp0x904 --version', value: own, unit: 'ms', against: 'node -e 0', ratio: own / floor });
}

async function bridging(): Promise<void> {
  const measured = await benchBridge();
  figures.push(...measured.figures);
  skipped.push(...measured.skipped);
}
