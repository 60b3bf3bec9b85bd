import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { findOnPath } from '../../src/bridge/find-program.js';
import { quoted } from '../../src/signing/shell-quote.js';

/**
 * Puts a `pwsh` before the one on the PATH that starts the same PowerShell without a log of every command, until it is
 * disposed of. On Linux PowerShell formats an event for syslog whenever a command starts or ends, and only then finds out
 * that nobody asked for it (PSSysLogProvider.LogCommandLifecycleEvent in the sources of PowerShell 7.6): a quarter of the
 * time of our tests. Windows asks first, so it is left as it is.
 */
export async function quietPowerShell(): Promise<Disposable> {
  const found = process.platform === 'linux' ? await findOnPath('pwsh', process.env) : undefined;
  if (found === undefined) return { [Symbol.dispose]: () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'rdp0x904-pwsh-'));
  const settings = join(folder, 'settings.json');
  writeFileSync(settings, JSON.stringify({ ...settingsOf(found), LogLevel: 'Critical' }));
  const script = `#!/bin/sh\nexec ${quoted(found)} -SettingsFile ${quoted(settings)} "$@"\n`;
  writeFileSync(join(folder, 'pwsh'), script, { mode: 0o755 });
  const before = process.env.PATH ?? '';
  process.env.PATH = folder + delimiter + before;
  return {
    [Symbol.dispose]: () => {
      process.env.PATH = before;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What the settings of the whole computer say, which -SettingsFile stands for (about_PowerShell_Config). */
function settingsOf(program: string): object {
  try {
    return JSON.parse(readFileSync(join(dirname(realpathSync(program)), 'powershell.config.json'), 'utf8')) as object;
  } catch {
    return {};
  }
}
