import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { windowsCommandsText, writeWindowsCommands } from '../../build/windows-commands.js';
import { parameterSetsOf, parseParameterSets } from '../../src/compiler/parameter-sets.js';

test('a command that the capture lacks is named', () => {
  expect(() => windowsCommandsText({ commands: {} }, ['Get-Nothing'])).toThrow(
    expect.objectContaining({ code: 'E_NOT_CAPTURED', message: expect.stringContaining('Get-Nothing') }),
  );
});

test('a file that is no capture is refused, and nothing is written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rdp0x904-capture-'));
  try {
    const file = join(folder, 'capture.json');
    await expect(writeWindowsCommands(file)).rejects.toMatchObject({ code: 'E_NO_CAPTURE' });
    writeFileSync(file, 'not JSON');
    await expect(writeWindowsCommands(file)).rejects.toMatchObject({ code: 'E_NO_CAPTURE' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('for a command that was not captured no stand-in is compiled', () => {
  const command = { name: 'Get-Nothing', module: 'None', parameters: {}, output: 'none' } as const;
  expect(() => parameterSetsOf(command, {})).toThrow(expect.objectContaining({ code: 'E_NOT_CAPTURED' }));
  expect(parameterSetsOf(command, { 'Get-Nothing': ['-A <string>'] })).toMatchObject([{ parameters: [{ name: 'A' }] }]);
});

test('every form of a parameter is read', () => {
  const [first, second] = parseParameterSets([
    '[[-A] <string[]>] [-B] <int> -C <Object> [-D <FlagsExpression[FileAttributes]>] [-E]',
    '-F <CimInstance#MSFT_NetRoute[]> [-E]',
  ]);
  expect(first).toEqual({
    name: 'A',
    parameters: [
      { name: 'A', type: 'string[]', mandatory: false, position: 0 },
      { name: 'B', type: 'int', mandatory: true, position: 1 },
      { name: 'C', type: 'Object', mandatory: true, position: undefined },
      { name: 'D', type: 'FlagsExpression[FileAttributes]', mandatory: false, position: undefined },
      { name: 'E', type: 'switch', mandatory: false, position: undefined },
    ],
  });
  expect(second?.name).toBe('F');
  expect(second?.parameters[0]).toMatchObject({ type: 'CimInstance#MSFT_NetRoute[]', mandatory: true });
});
