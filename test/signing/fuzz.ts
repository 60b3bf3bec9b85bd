import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { generate } from '../../build/generate.js';
import { moduleTree, shippedModule } from '../../build/module-tree.js';
import { projectRoot } from '../../build/root.js';
import { verifyFile } from '../../src/signing/verify.js';
import { attacker, changedBytes, faultOf, mutations, shiftedBytes, signedByOwner, trust } from './mutations.js';

/**
 * `npm run fuzz -- --signatures 100000 --seed 1`: first random mutations of a signature: each gives a clean verdict. Then
 * every change of one byte of the module's signed manifest, to each other value, left out and doubled: none may pass.
 */
const { values } = parseArgs({
  options: {
    signatures: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
  },
});
const failures = [...(await mutated(Number(values.signatures), Number(values.seed))), ...(await everyByte())];
for (const each of failures.slice(0, 10)) console.log(each);
process.exitCode = failures.length > 0 ? 1 : 0;

async function everyByte(): Promise<string[]> {
  const { result } = await generate({ write: false });
  if (result.module === undefined) throw new Error('The recipes do not compile.');
  const name = `${result.module.name}.psd1`;
  const text = moduleTree(projectRoot, shippedModule(projectRoot, result.module)).get(name);
  if (text === undefined) throw new Error(`There is no ${name}.`);
  const signed = await signedByOwner(text, '.psd1');
  const statusOf = async (bytes: Uint8Array) => (await verifyFile(bytes, '.psd1', trust)).status;
  if ((await statusOf(signed)) !== 'Valid') throw new Error(`${name} is not valid before it is changed.`);
  const show = progress(`changes of one byte of ${name} (${text.length} bytes)`, text.length * 257);
  const passed: string[] = [];
  for (const changes of [shiftedBytes(signed, text.length), changedBytes(signed, text.length)]) {
    for (const { change, changed } of changes) {
      if ((await statusOf(changed)) === 'Valid') passed.push(`${name} ${change} passed`);
      show(passed.length);
    }
  }
  return passed;
}

async function mutated(count: number, seed: number): Promise<string[]> {
  const attack = await attacker();
  const show = progress(`mutations of a signature, seed ${seed}`, count);
  const faults: string[] = [];
  for (let done = 0; done < count; ) {
    for (const steps of fc.sample(mutations, { seed: seed + done, numRuns: Math.min(1000, count - done) })) {
      const fault = await attack(steps).then(faultOf, (error: unknown) => `threw ${String(error)}`);
      if (fault !== undefined) faults.push(`Seed ${seed}, mutation ${done}: ${fault}`);
      done += 1;
      show(faults.length);
    }
  }
  return faults;
}

/** A line that counts, with the longest that one took. */
function progress(what: string, total: number): (failed: number) => void {
  let done = 0;
  let longest = 0;
  let last = performance.now();
  return (failed) => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    done += 1;
    if (done % 1000 !== 0 && done < total) return;
    const line = `${done} of ${total} ${what}: ${failed} failed, the longest took ${Math.round(longest)} ms`;
    process.stdout.write(done < total ? `\r${line}` : `\r${line}\n`);
  };
}
