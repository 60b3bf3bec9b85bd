import { runScript } from './script.js';
import { defaultCapture, writeWindowsCommands } from './windows-commands.js';

/** `npm run capture -- [windows-powershell-5.1.json]`: takes the facts about the border's commands from a capture. */
await runScript(async ([file = defaultCapture]) => {
  console.log(`src/border/windows-commands.json: ${await writeWindowsCommands(file)} commands.`);
  return 0;
});
