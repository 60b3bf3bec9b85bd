// Started by death.test.ts and killed there: opens a session over each channel, starts a call in it that never ends, and
// says who takes part.
import { openPowerShell } from '../../src/bridge/session.js';

const [path = ''] = process.argv.slice(2);
const pids: (number | undefined)[] = [];
for (const channel of ['pipe', 'standard'] as const) {
  const session = await openPowerShell({ path, channel });
  const program = await new Promise((onOutput) => {
    void session.invoke({ script: "/bin/sh -c 'echo $$; exec sleep 100000'", onOutput });
  });
  pids.push(session.pid, Number(program));
}
console.log(JSON.stringify(pids));
