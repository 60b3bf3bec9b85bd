import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Inside the project, so that the script finds the project's packages.
const folder = await mkdtemp(join(root, 'test', 'client', 'readme-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the script in the README does what it says', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const [, script] = /^```ts\n([\s\S]*?)^```$/m.exec(readme) ?? [];
  const path = join(folder, 'script.ts');
  await writeFile(path, (script ?? '').replace("'rdp0x904'", JSON.stringify(join(root, 'src', 'index.js'))));
  const lines: unknown[][] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((...values) => {
    lines.push(values);
  });
  try {
    await import(pathToFileURL(path).href);
  } finally {
    log.mockRestore();
  }
  const [undone] = lines.at(-1) ?? [];
  expect(undone).toEqual([
    expect.objectContaining({ target: 'Ethernet (IPv6)', outcome: 'Undone', verified: true }),
    expect.objectContaining({ target: 'Ethernet (IPv4)', outcome: 'Undone', verified: true }),
  ]);
});
