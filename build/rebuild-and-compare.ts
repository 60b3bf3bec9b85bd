import { spawnSync } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { ModuleContent } from '../src/compiler/module.js';
import { ToolError } from '../src/errors.js';
import { compareArtefact, compareFiles } from './compare.js';
import { type Files, readFiles } from './files.js';
import { generate } from './generate.js';
import { moduleTree, shippedModule } from './module-tree.js';
import { sourceMoment } from './moment.js';
import { releaseFiles } from './release.js';
import { projectRoot } from './root.js';
import { runScript } from './script.js';

/**
 * `npm run rebuild-and-compare -- FILE...`: builds the source of this clone and says whether published artefacts
 * (nupkg, zip, ps1, tgz, cdx.json) or module folders are that, but for their signatures. Who signed them is not looked at.
 */
await runScript(async (args) => {
  if (args.length === 0) throw new ToolError('E_OPTION', 'No file is given.', 'Name a published file or folder.');
  const { result } = await generate({ write: false });
  const { module } = result;
  if (module === undefined) return 70;
  console.log(`Source: ${describeSource()}`);
  const moment = sourceMoment(projectRoot);
  let rebuilt: Promise<Files> | undefined;
  const rebuild = (): Promise<Files> => {
    rebuilt ??= releaseFiles({ root: projectRoot, module, moment });
    return rebuilt;
  };
  let matching = true;
  for (const path of args) {
    const differences = await compare(resolve(path), module, rebuild, moment);
    matching &&= differences.length === 0;
    console.log(`${basename(path)}: ${differences.length === 0 ? 'matches the source' : 'DOES NOT MATCH the source'}`);
    for (const each of differences) console.log(`  ${each}`);
  }
  return matching ? 0 : 12;
});

async function compare(
  path: string,
  module: ModuleContent,
  rebuild: () => Promise<Files>,
  moment: Date,
): Promise<string[]> {
  const kind = await stat(path).catch((cause: unknown) => {
    throw new ToolError('E_COMPARE_FILE', `${path} cannot be read.`, 'Check its name.', { cause });
  });
  if (kind.isDirectory()) {
    return compareFiles(await readFiles(path), moduleTree(projectRoot, shippedModule(projectRoot, module)));
  }
  const rebuilt = await rebuild();
  const bytes = rebuilt.get(basename(path));
  if (bytes === undefined || basename(path) === 'SHA256SUMS') {
    const known = [...rebuilt.keys()].filter((name) => name !== 'SHA256SUMS').join(', ');
    throw new ToolError('E_COMPARE_FILE', `${path} is no artefact of this version.`, `Known: ${known}.`);
  }
  return compareArtefact(basename(path), await readFile(path), bytes, moment);
}

function describeSource(): string {
  const git = (...args: readonly string[]) => spawnSync('git', ['-C', projectRoot, ...args], { encoding: 'utf8' });
  const commit = git('rev-parse', 'HEAD');
  if (commit.status !== 0) return `${projectRoot}, no commit`;
  const changed = git('status', '--porcelain').stdout.trim() !== '';
  return `commit ${commit.stdout.trim()}${changed ? ', with changes that are not committed' : ''}`;
}
