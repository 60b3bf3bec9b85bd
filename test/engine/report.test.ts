import { expect, test } from 'vitest';
import { convertToTestReport } from '../../src/engine/report.js';
import { openNodeStage } from '../../src/lab/node-stage.js';
import { createHost, withSleep } from '../../src/simulator/host.js';
import type { HostDocument } from '../../src/simulator/machine.js';

async function reportOf(host: HostDocument) {
  await using stage = openNodeStage();
  await stage.load(host);
  return convertToTestReport(await stage.diagnose());
}

test('the report of a look names the next test where something is only suspected', async () => {
  const { lines, code } = await reportOf(withSleep(createHost(), 1800));
  expect(lines[0]).toMatch(/^next Test-Rdp0x904 -DisconnectReason <error code> .*: Whether it is 0x904 at all/);
  expect(lines.at(-1)).toBe('Rdp0x904 test: HostSleeps');
  expect(code).toBe(1);
});

test('the report of a healthy host names none', async () => {
  expect(await reportOf(createHost())).toEqual({ code: 0, lines: ['Rdp0x904 test: nothing found'] });
});
