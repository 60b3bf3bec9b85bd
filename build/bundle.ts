import { bundleCli } from './bundle-cli.js';
import { runScript } from './script.js';

/** Only the command line, as the launcher needs it in a clone that was never built. */
await runScript(async () => {
  await bundleCli();
  return 0;
});
