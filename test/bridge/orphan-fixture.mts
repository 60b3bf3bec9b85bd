// Started by death.test.ts and killed there: opens a session, starts a call that never ends, and says who takes part.
import { openPowerShell } from '../../src/bridge/session.js';

const [path = '', channel = 'pipe'] = process.argv.slice(2);
const session = await openPowerShell({ path, channel: channel === 'standard' ? 'standard' : 'pipe' });
await session.invoke({
  script: "/bin/sh -c 'echo $$; exec sleep 100000'",
  onOutput: (program) => console.log(JSON.stringify({ powershell: session.pid, program: Number(program) })),
});
