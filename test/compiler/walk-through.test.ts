import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CompileResult } from '../../src/compiler/compile.js';
import { createHost } from '../../src/simulator/host.js';
import { describeWithPowerShell, openForTests } from '../bridge/powershell-for-tests.js';
import { compileEdited } from '../compiled-project.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = await readFile(join(root, 'docs', 'recipes.md'), 'utf8');

/** The blocks of the page: what stands behind the language name says what the test does with them. */
const blocks = [...page.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)].map(([, language, role, text]) => ({
  language: language ?? '',
  role: role ?? '',
  text: text ?? '',
}));
const block = (wanted: string): (typeof blocks)[number] => {
  const found = blocks.find(({ language, role }) => `${language} ${role}`.trim().startsWith(wanted));
  if (found === undefined) throw new Error(`docs/recipes.md has no block '${wanted}'.`);
  return found;
};

const recipe = block('ts file=');
let compiled: CompileResult;

beforeAll(() => {
  compiled = compileEdited(new Map([[recipe.role.slice('file='.length), recipe.text]]));
});

describe('the walk-through of docs/recipes.md', () => {
  test('its recipe compiles', () => {
    expect(compiled.diagnostics).toEqual([]);
  });

  test('it becomes a cmdlet, its private functions, a schema and a method of the client', () => {
    expect([...compiled.files.keys()].filter((path) => path.includes('KeepAlive')).sort()).toEqual([
      'Rdp0x904/Private/Get-RdpKeepAliveFinding.ps1',
      'Rdp0x904/Private/Get-RdpKeepAliveObservation.ps1',
      'Rdp0x904/Private/Get-RdpKeepAlivePlan.ps1',
      'Rdp0x904/Public/Set-RdpKeepAlive.ps1',
      'schemas/Set-RdpKeepAlive.schema.json',
    ]);
    expect(compiled.files.get('client/client.ts')).toContain('setRdpKeepAlive(');
  });

  test('the PowerShell that the page shows is what comes out', () => {
    const shown = block('powershell expect=');
    const file = `Rdp0x904/Private/${shown.role.slice('expect='.length)}.ps1`;
    expect(compiled.files.get(file)).toContain(shown.text);
  });
});

describeWithPowerShell('the walk-through of docs/recipes.md in PowerShell', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rdp0x904-walk-'));
    for (const [path, text] of compiled.files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('its commands print what the page says', async () => {
    await using session = await openForTests({ concurrency: 1 });
    const lab = `param($Folder, $Json)
      Import-Module "$Folder/Rdp0x904/Rdp0x904.psd1"
      & (Get-Module Rdp0x904) {
        param($Path, $Text)
        Import-Module $Path
        Import-RdpLabHost -Json $Text
      } "$Folder/Rdp0x904.Lab/Rdp0x904.Lab.psd1" $Json`;
    await session.invoke({ script: lab, parameters: { Folder: folder, Json: JSON.stringify(createHost()) } });
    const { output } = await session.invoke({ script: block('powershell run').text });
    expect(output.join('\n')).toBe(block('text').text.trim());
  });
});
