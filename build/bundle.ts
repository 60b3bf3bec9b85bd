import { bundleCode } from './bundle-code.js';
import { runScript } from './script.js';

/** Only the command line, as the launcher needs it in a clone that was never built. */
await runScript(async () => {
  await bundleCode();
  return 0;
});
