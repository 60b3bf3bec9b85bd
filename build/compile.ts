import { generate } from './generate.js';
import { runScript } from './script.js';

/** `npm run compile` writes generated/ and docs/reference/; `npm run compile -- --check` only tells whether they would change. */
await runScript(async (args) => {
  const check = args.includes('--check');
  const { result, written, removed } = await generate({ write: !check });
  if (!check) {
    console.log(
      `${result.files.size} generated files and the reference: ${written.length} written, ${removed.length} removed.`,
    );
    return 0;
  }
  for (const path of [...written, ...removed].sort()) console.error(`${path} differs from what the recipes say.`);
  if (written.length + removed.length === 0) return 0;
  console.error('Run `npm run compile` and commit the result.');
  return 1;
});
