import { watch } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { openCompiler } from '../src/compiler/compile.js';
import { formatDiagnostic } from '../src/compiler/diagnostics.js';
import { caseFiles } from './cases.js';
import { changedLines } from './changed-lines.js';
import { generate } from './generate.js';
import { projectRoot } from './root.js';
import { runScript } from './script.js';

/** `npm run dev`: compiles on every save and shows what changed in the PowerShell. Ends with Ctrl+C. */
await runScript(async () => {
  const compiler = openCompiler(projectRoot);
  await generate({ write: true });
  let current = new Map([...compiler.compile().files, ...(await caseFiles())]);
  console.log(`Watching src/: ${current.size} generated files are up to date.`);

  const saved = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const recompile = async (): Promise<void> => {
    const paths = [...saved];
    saved.clear();
    const started = performance.now();
    compiler.read(paths);
    const { diagnostics, files: compiled } = compiler.compile();
    const elapsed = Math.round(performance.now() - started);
    if (diagnostics.length > 0) {
      for (const each of diagnostics) console.log(formatDiagnostic(each, projectRoot));
      console.log(`${diagnostics.length} diagnostics in ${elapsed} ms; generated/ is as before.`);
      return;
    }
    const files = new Map([...compiled, ...(await caseFiles(`?${started}`))]);
    const gone = [...current.keys()].filter((path) => !files.has(path));
    const changed = [...files].filter(([path, text]) => current.get(path) !== text);
    for (const path of gone) await rm(join(projectRoot, 'generated', path), { force: true });
    for (const [path, text] of changed) {
      const target = join(projectRoot, 'generated', path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text);
      console.log(`generated/${path}`);
      console.log(changedLines(current.get(path) ?? '', text).join('\n'));
    }
    current = files;
    console.log(`${changed.length} changed, ${gone.length} removed, ${elapsed} ms.`);
  };
  const watcher = watch(join(projectRoot, 'src'), { recursive: true }, (_event, name) => {
    if (name === null || !name.endsWith('.ts')) return;
    saved.add(`src/${name.split(sep).join('/')}`);
    clearTimeout(timer);
    // Editors save in several steps.
    timer = setTimeout(() => void recompile().catch((error: unknown) => console.error(error)), 30);
  });
  await new Promise<void>((resolve) => process.once('SIGINT', resolve));
  watcher.close();
  return 0;
});
