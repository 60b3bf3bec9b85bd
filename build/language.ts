import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languagePage } from './language-page.js';
import { projectRoot } from './root.js';
import { runScript } from './script.js';

/** Writes docs/language.md. */
await runScript(async () => {
  await writeFile(join(projectRoot, 'docs', 'language.md'), languagePage());
  return 0;
});
