import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCompiler } from '../src/compiler/compile.js';
import { benchBridge } from './bench/bridge.js';
import { type Figure, median, timed } from './bench/figures.js';
import { benchModule } from './bench/module.js';
import { benchSigning } from './bench/signing.js';
import { moduleTree, shippedModule } from './module-tree.js';
import { projectRoot } from './root.js';
import { runScript } from './script.js';

const figures: Figure[] = [];
const skipped: string[] = [];

/** `npm run bench`: figures as a table, with `--json` as JSON. Peers and floors run beside; what is missing is said. */
await runScript(async (args) => {
  compiling();
  await shipping();
  startUp();
  await bridging();
  if (args.includes('--json')) console.log(JSON.stringify({ figures, skipped }, undefined, 2));
  else {
    for (const { what, value, unit, against, ratio } of figures) {
      const compared = ratio === undefined ? '' : `  ${ratio.toFixed(2)} x ${against ?? ''}`;
      console.log(`${what.padEnd(62)}${value.toFixed(2).padStart(10)} ${unit.padEnd(4)}${compared}`);
    }
    for (const each of skipped) console.log(`skipped: ${each}`);
  }
  return 0;
});

/** The whole project from cold, after a change, and with synthetic recipes: the time for one more should stay the same. */
function compiling(): void {
  const path = 'src/recipes/set-rdp-mtu.ts';
  const recipe = readFileSync(join(projectRoot, path), 'utf8');
  const cold = timed(() => openCompiler(projectRoot).compile());
  figures.push({ what: 'compile everything from cold', value: cold, unit: 'ms' });
  const compiler = openCompiler(projectRoot);
  compiler.compile();
  const update = (): void => {
    compiler.read([path]);
    compiler.compile();
  };
  const updates = Array.from({ length: 9 }, () => timed(update));
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

/** What ships: signed, verified, imported. */
async function shipping(): Promise<void> {
  const { module } = openCompiler(projectRoot).compile();
  if (module === undefined) throw new Error('The recipes do not compile.');
  const signing = await benchSigning(moduleTree(projectRoot, shippedModule(projectRoot, module)));
  for (const each of [signing, await benchModule(module)]) {
    figures.push(...each.figures);
    skipped.push(...each.skipped);
  }
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
