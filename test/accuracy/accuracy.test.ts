import { describe, expect, test } from 'vitest';
import { fixtures } from '../../build/accuracy/fixtures.js';
import { withFault } from '../../build/accuracy/hosts.js';
import { accuracyOf, confusionMatrix, firstOf, judge, least } from '../../build/accuracy/measure.js';
import { simulate } from '../../src/client/simulate.js';
import { causes } from '../../src/recipe/causes.js';
import { faults } from '../../src/simulator/faults.js';
import { createHost } from '../../src/simulator/host.js';

const verdicts = await judge(fixtures);
const withCauses = (count: number) =>
  verdicts
    .filter((each) => each.fixture.causes.length === count)
    .map((each) => ({ name: each.fixture.name, causes: each.fixture.causes, verdict: each }));

const single = withCauses(1).filter((each) => each.verdict.fixture.undecided === undefined);
const undecided = withCauses(1).filter((each) => each.verdict.fixture.undecided !== undefined);
const pairs = withCauses(2);
const healthy = withCauses(0);

test('the hosts cover every cause, each under its own name', () => {
  const numbers = causes.map((each) => each.number);
  expect(new Set(single.flatMap((each) => each.causes))).toEqual(new Set(numbers));
  expect(new Set(fixtures.map((each) => each.name)).size).toBe(fixtures.length);
  expect(fixtures.length).toBeGreaterThanOrEqual(40);
  expect(pairs.length).toBeGreaterThanOrEqual(10);
  expect(healthy.length).toBeGreaterThanOrEqual(5);
});

test('the hosts reach from the oldest Windows to the newest, in domains and outside', () => {
  const builds = fixtures.map((each) => each.host.build);
  expect(Math.min(...builds)).toBe(9600);
  expect(Math.max(...builds)).toBe(26100);
  expect(new Set(fixtures.map((each) => each.host.domain !== '')).size).toBe(2);
});

test.each(single)('ranks the one cause first: $name', ({ causes, verdict }) => {
  expect(firstOf(verdict), JSON.stringify(verdict.findings)).toBe(causes[0]);
});

test.each([...pairs, ...undecided])('ranks what is there among the first three: $name', ({ causes, verdict }) => {
  const three = verdict.findings.slice(0, 3).map((each) => each.cause);
  expect(three).toEqual(expect.arrayContaining([...causes]));
});

describe.each(healthy)('healthy: $name', ({ verdict }) => {
  test('finds nothing', () => {
    expect(verdict.findings).toEqual([]);
  });

  test('is left as it is by Repair-Rdp0x904', async () => {
    const host = structuredClone(verdict.fixture.host);
    const [repair] = await simulate(host).repairRdp0x904({ allowSessionDrop: true, allowReboot: true });
    expect(repair).toMatchObject({ works: true, found: [], done: [], left: [] });
    expect(host).toEqual(verdict.fixture.host);
  });
});

test('the committed accuracy is reached', () => {
  expect(accuracyOf(verdicts)).toBeGreaterThanOrEqual(least);
});

describe('the measure', () => {
  test('counts a wrong cause as wrong, and shows it off the diagonal', async () => {
    const host = faults.expired.host();
    const judged = await judge([
      { name: 'right', host, causes: [1] },
      { name: 'wrong', host, causes: [9] },
      { name: 'taken for healthy', host: createHost(), causes: [9] },
      { name: 'healthy', host: createHost(), causes: [] },
    ]);
    expect(accuracyOf(judged)).toBe(50);
    expect(confusionMatrix(judged).split('\n').slice(2)).toEqual([
      ' ok |  1  .  .',
      '  1 |  .  1  .',
      '  9 |  1  1  .',
    ]);
  });

  test('refuses a hint for a look that there is not', async () => {
    const hint = { cmdlet: 'Test-RdpNothing', parameters: {} };
    await expect(judge([{ name: 'a host', host: createHost(), causes: [], hint }])).rejects.toThrow('Test-RdpNothing');
  });

  test('adds a fault to a host that has another, and refuses two that meet', () => {
    const both = withFault(faults.expired.host(), 'tls-1.2-off');
    expect(both.certificates).toEqual(faults.expired.host().certificates);
    expect(both.registry).toEqual(faults['tls-1.2-off'].host().registry);
    expect(() => withFault(faults.expired.host(), 'without-key')).toThrow('certificates');
  });
});
