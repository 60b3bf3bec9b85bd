#!/usr/bin/env node
// The command line. In a clone that was not built yet it is bundled first.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const bundled = join(folder, '..', 'dist', 'cli.js');
if (!existsSync(bundled)) {
  const { status } = spawnSync(process.execPath, [join(folder, 'bootstrap.mjs'), 'bundle'], {
    stdio: ['inherit', 2, 2],
  });
  if (status !== 0) process.exit(status ?? 70);
}
const { main } = await import(pathToFileURL(bundled).href);
process.exitCode = await main(process.argv.slice(2));
