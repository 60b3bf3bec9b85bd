import { join, relative } from 'node:path';
import { mainJob } from '../src/cli/main-job.js';
import { assemble } from './assemble.js';
import { bundleCode } from './bundle-code.js';
import { generate } from './generate.js';
import { projectRoot } from './root.js';
import { runScript } from './script.js';

/** `npm start`: builds everything, then runs the main job in the lab. `npm start -- --fault NAME`, `-- --list`. */
await runScript(async (args) => {
  const { result } = await generate({ write: true });
  if (result.module === undefined) return 70;
  const { folder, signed } = await assemble(result.module);
  await bundleCode();
  console.log(
    `Built ${relative(projectRoot, folder)}: ${result.module.exported.length} cmdlets, ${signed.length} files signed and verified.\n`,
  );
  return mainJob(args, {
    product: join(folder, 'Rdp0x904.psd1'),
    lab: join(projectRoot, 'generated', 'Rdp0x904.Lab', 'Rdp0x904.Lab.psd1'),
  });
});
