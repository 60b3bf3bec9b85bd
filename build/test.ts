import { generate } from './generate.js';
import { runScript } from './script.js';
import { check, summary } from './test/section.js';
import { runTool, vitestSection } from './test/vitest.js';

/**
 * `npm test`: style, types, generated code and all tests in vitest; ends with the plain line
 * `N passed, N failed, N skipped`. Arguments go to vitest, and then it runs alone: `npm test -- test/recipes`.
 */
await runScript(async (args) => {
  const sections = [
    await check('style', () =>
      runTool('@biomejs/biome/bin/biome', [
        'ci',
        '--error-on-warnings',
        ...(process.stdout.isTTY ? [] : ['--colors=off']),
        '.',
      ]),
    ),
    await check('generated', isGeneratedCurrent),
    await check('types', () => runTool('typescript/bin/tsc', ['--noEmit', '-p', '.'])),
    vitestSection(args),
  ];
  console.log(`\n${summary(sections)}`);
  return sections.every((each) => each.failed === 0) ? 0 : 1;
});

async function isGeneratedCurrent(): Promise<boolean> {
  const { written, removed } = await generate({ write: false });
  for (const path of [...written, ...removed].sort())
    console.error(`${path} differs from what the recipes say: run npm run compile.`);
  return written.length + removed.length === 0;
}
