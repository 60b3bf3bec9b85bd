import { runScript } from './script.js';
import { pesterSection } from './test/pester.js';
import { quietPowerShell } from './test/quiet-powershell.js';
import { check, type Section, summary } from './test/section.js';
import { runTool } from './test/tool.js';
import { vitestSection } from './test/vitest.js';

/**
 * `npm test`: style, types, all tests in vitest and the Pester suite, side by side; ends with the plain line
 * `N passed, N failed, N skipped`. Arguments go to vitest, and then it runs alone: `npm test -- test/recipes`.
 */
await runScript(async (args) => {
  // Measuring its own code for a later optimisation costs .NET a third of a process that lives for a minute.
  process.env.DOTNET_TieredPGO ??= '0';
  // 64 MB (hexadecimal) for what is young: a quarter of the collections, up to a sixth of the time.
  process.env.DOTNET_GCgen0size ??= '4000000';
  // Nobody waits for a pause: collecting beside the work costs a tenth more than stopping for it.
  process.env.DOTNET_gcConcurrent ??= '0';
  using _quiet = await quietPowerShell();
  const running = args.length > 0 ? [vitestSection(args)] : [...checks(), vitestSection([]), pesterSection()];
  const sections = await Promise.all(running);
  console.log(`\n${summary(sections)}`);
  return sections.every((each) => each.failed === 0) ? 0 : 1;
});

function checks(): readonly Promise<Section>[] {
  const colors = process.stdout.isTTY ? [] : ['--colors=off'];
  return [
    check('style', () => runTool('@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', ...colors, '.'])),
    check('types', () => runTool('typescript/bin/tsc', ['--noEmit', '-p', '.'])),
  ];
}
