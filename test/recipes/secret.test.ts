import { expect, test } from 'vitest';
import { schemas } from '../../generated/client/schemas.js';
import { openNodeStage } from '../../src/lab/node-stage.js';
import { createHost, localAccount } from '../../src/simulator/host.js';
import { recipes } from './definitions.js';

const host = createHost({ accounts: [localAccount({ passwordSet: '' })] });
const length = 31337;
const step = { cmdlet: 'Repair-RdpAccount', parameters: { Name: 'jo', Password: { Length: length } } };

test('a secret reaches Windows, and neither the result nor what is undone', async () => {
  await using stage = openNodeStage();
  await stage.load(host);
  const asked = await stage.preview(step);
  const remediation = await stage.repair(step);
  const [account] = (await stage.host()).accounts;
  expect(account?.passwordSet).toBe(host.clock);
  const undone = await stage.undo();
  expect(JSON.stringify({ asked, remediation, undone, host: await stage.host() })).not.toContain(`${length}`);
});

test('a secret is offered to no caller that would send it as data', () => {
  const secrets = recipes.flatMap(({ cmdlet, parameters }) =>
    Object.entries(parameters.properties)
      .filter(([, schema]) => schema.secret === true)
      .map(([name]) => [cmdlet, name] as const),
  );
  expect(secrets).toContainEqual(['Repair-RdpAccount', 'Password']);
  for (const [cmdlet, name] of secrets) {
    const schema = Object.entries(schemas).find(([each]) => each === cmdlet)?.[1];
    expect(Object.keys(schema?.properties ?? {}).map((each) => each.toLowerCase())).not.toContain(name.toLowerCase());
  }
});
