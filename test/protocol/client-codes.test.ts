import { describe, expect, test } from 'vitest';
import { canonical, fromPowerShell } from '../../src/client/records.js';
import { getClientCodeFinding } from '../../src/protocol/client-codes.js';
import { describeWithPowerShell } from '../bridge/powershell-for-tests.js';
import { labModule } from '../engine/lab-module.js';

/** Every number of "IMsTscAxEvents::OnDisconnected method" that is an error, and of "ExtendedDisconnectReasonCode". */
const reasons = [
  260, 262, 264, 516, 518, 520, 772, 774, 776, 1028, 1030, 1032, 1286, 1288, 1540, 1542, 1544, 1796, 1798, 2052, 2056,
  2308, 2310, 2312, 2566, 2822, 3078, 3080, 2823, 3591, 3335, 3079, 6919, 5639, 8455, 2055, 6151, 2567, 3847, 4615,
  5895, 8711, 7175,
];
const extended = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 256, 267, 768, 4096, 32767];

const said = (reason?: number, more?: number) =>
  getClientCodeFinding(reason, more).map((each) => `${each.id} ${each.status} ${each.clientCode} cause ${each.cause}`);

test.each([
  [2308, 7, ['ClientSocketClosed suspect 0x904 cause 0', 'ClientDenied suspect 0x904 cause 0']],
  [2308, 8, ['ClientSocketClosed suspect 0x904 cause 0', 'ClientDeniedFips suspect 0x904 cause 12']],
  [516, 0, ['ClientConnectFailed suspect 0x204 cause 16']],
  [1288, undefined, ['ClientNameNotFound suspect 0x508 cause 27']],
  [3335, undefined, ['ClientAccountRefused suspect 0xD07 cause 24']],
  [undefined, 5, ['ClientReplaced suspect 0x904 cause 25']],
  [3, 12, ['ClientLeft healthy 0x3 cause 0', 'ClientLeft healthy 0x3 cause 0']],
  [undefined, undefined, []],
])('reason %s, extended %s', (reason, more, expected) => {
  expect(said(reason, more)).toEqual(expected);
});

test('a number that no document lists says nothing, and says so', () => {
  expect(said(123456, 999)).toEqual(['ClientOther unknown 0x1E240 cause 0', 'ClientOther unknown 0x1E240 cause 0']);
});

describe('only 0x904 is of a grade that calls for a repair', () => {
  test.each(reasons.filter((each) => each !== 2308))('%i is another code', (reason) => {
    const [finding] = getClientCodeFinding(reason, undefined);
    expect(finding?.grade).toBe('X');
    expect(finding?.clientCode).toBe(`0x${reason.toString(16).toUpperCase()}`);
  });
});

describeWithPowerShell('PowerShell reads the same', () => {
  test('of every number', async () => {
    const pairs = [...reasons.map((each) => [each, 7]), ...extended.map((each) => [2308, each])];
    const lab = await labModule();
    const output = await lab.run(
      'param($Pairs) foreach ($pair in $Pairs) { Get-ClientCodeFinding -Reason $pair[0] -Extended $pair[1] }',
      { Pairs: pairs },
    );
    const expected = pairs.flatMap(([reason, more]) => getClientCodeFinding(reason, more));
    expect(canonical(fromPowerShell(output))).toEqual(canonical(expected));
  });
});
