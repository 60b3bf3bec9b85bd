import { relative } from 'node:path';
import { assemble } from './assemble.js';
import { bundleCode } from './bundle-code.js';
import { generate } from './generate.js';
import { projectRoot } from './root.js';
import { runScript } from './script.js';

/** `npm run build`: generated/, the signed module, and the bundled command line. */
await runScript(async () => {
  const { result, written } = await generate({ write: true });
  console.log(`${result.files.size} generated files and the reference: ${written.length} written.`);
  if (result.module === undefined) return 70;
  const { folder, signed, thumbprint } = await assemble(result.module);
  console.log(`${relative(projectRoot, folder)}: ${signed.length} files signed and verified.`);
  console.log(`Signer: development certificate ${thumbprint}, never to be trusted on a production machine.`);
  console.log(`dist/: ${(await bundleCode()).join(', ')}`);
  return 0;
});
