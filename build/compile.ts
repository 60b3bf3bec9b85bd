import { generate } from './generate.js';
import { runScript } from './script.js';

/** `npm run compile` writes generated/; `npm run compile -- --check` only tells whether it would change. */
await runScript(async (args) => {
  const check = args.includes('--check');
  const { result, written, removed } = await generate({ write: !check });
  if (!check) {
    console.log(`generated/: ${result.files.size} files, ${written.length} written, ${removed.length} removed.`);
    return 0;
  }
  for (const path of [...written, ...removed].sort())
    console.error(`generated/${path} differs from what the recipes say.`);
  if (written.length + removed.length === 0) return 0;
  console.error('Run `npm run compile` and commit the result.');
  return 1;
});
