import fc from 'fast-check';
import { allSafeguards, type Safeguard, without } from '../../../src/compiler/lower/safeguards.js';
import { findPowerShell, PowerShellRunner } from '../powershell-runner.js';
import { comparePrepared, prepareBatch, tapes } from './run.js';
const runner = new PowerShellRunner(findPowerShell() ?? '');
const t0 = Date.now();
const batch = prepareBatch(fc.sample(tapes, { numRuns: 600, seed: 4 }));
console.log('prepared', Date.now() - t0);
for (const name of Object.keys(allSafeguards) as Safeguard[]) {
  const t = Date.now();
  try { const r = await comparePrepared(batch, runner, { safeguards: without(name) });
  console.log(name, r.divergences.length, 'of', r.compared, Date.now() - t, r.divergences.slice(0,6).map((e) => e.index).join());
  } catch (e) { console.log(name, 'failed', String(e).slice(0, 200)); }
}
await runner.close();
