import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { quietPowerShell } from '../../build/test/quiet-powershell.js';
import { findOnPath } from '../../src/bridge/find-program.js';

const has = process.platform === 'linux' && (await findOnPath('pwsh', process.env)) !== undefined;

test.skipIf(!has)(
  'a PowerShell without its log is the one on the PATH, until it is given up (needs pwsh)',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "it's $(x) "));
    vi.stubEnv('TMPDIR', folder);
    const before = process.env.PATH;
    try {
      {
        using _quiet = await quietPowerShell();
        const words = ["[Environment]::GetCommandLineArgs() -join '|' #", 'a b', "c'd"];
        const { stdout } = spawnSync('pwsh', ['-NoProfile', '-Command', ...words], { encoding: 'utf8' });
        expect(stdout).toContain(`-SettingsFile|${folder}`);
        expect(stdout).toContain("a b|c'd");
      }
      expect(process.env.PATH).toBe(before);
      expect(await readdir(folder)).toEqual([]);
    } finally {
      vi.unstubAllEnvs();
      await rm(folder, { recursive: true, force: true });
    }
  },
);
