import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { developmentSigner } from '../../src/signing/development.js';
import { signFolder, verifyFolder } from '../../src/signing/folder.js';
import { type Files, writeFiles } from '../files.js';
import { inTurns, type Measured, timed, timedAsync } from './figures.js';

const rounds = 15;
const peer = 'osslsigncode, a process a file';

/**
 * Signs and verifies all scripts of the module, as a build does: from files to files, in one process. Beside it
 * osslsigncode, which takes one file a process, does the same with the same files and the same certificate.
 * @param files of the unsigned module
 */
export async function benchSigning(files: Files): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'rdp0x904-bench-'));
  try {
    const signer = await developmentSigner(new Date(), join(folder, 'signer'));
    const [pemName = ''] = await readdir(join(folder, 'signer'));
    const pem = join(folder, 'signer', pemName);
    const trust = { roots: [signer.certificate] };
    const unsigned = join(folder, 'unsigned');
    const theirs = join(folder, 'theirs');
    const ours = join(folder, 'ours');
    await writeFiles(unsigned, files);
    await writeFiles(ours, files);
    await mkdir(theirs);
    const scripts = await signFolder(ours, signer);

    const osslsigncode = (...args: readonly string[]) => execFileSync('osslsigncode', args, { stdio: 'ignore' });
    const signPeer = () => {
      for (const name of scripts) {
        const out = join(theirs, name);
        rmSync(out, { force: true });
        osslsigncode('sign', '-certs', pem, '-key', pem, '-in', join(unsigned, name), '-out', out);
      }
    };
    const verifyPeer = () => {
      for (const name of scripts) osslsigncode('verify', '-CAfile', pem, '-in', join(theirs, name));
    };
    const perFile = (milliseconds: number): number => milliseconds / scripts.length;
    const own = {
      sign: async () => perFile(await timedAsync(() => signFolder(ours, signer))),
      verify: async () => perFile(await timedAsync(() => verifyFolder(ours, trust))),
    };
    const what = (verb: string): string => `${verb} the module, a file`;
    if (spawnSync('osslsigncode', ['--version']).status !== 0) {
      const { sign, verify } = await inTurns(rounds, own);
      return {
        figures: [
          { what: what('sign'), value: sign, unit: 'ms' },
          { what: what('verify'), value: verify, unit: 'ms' },
        ],
        skipped: ['osslsigncode is not installed'],
      };
    }
    const { sign, verify, signBeside, verifyBeside } = await inTurns(rounds, {
      ...own,
      signBeside: () => perFile(timed(signPeer)),
      verifyBeside: () => perFile(timed(verifyPeer)),
    });
    return {
      figures: [
        { what: what('sign'), value: sign, unit: 'ms', against: peer, ratio: sign / signBeside },
        { what: what('verify'), value: verify, unit: 'ms', against: peer, ratio: verify / verifyBeside },
      ],
      skipped: [],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
