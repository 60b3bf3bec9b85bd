import { expect, it } from 'vitest';
import { describeWithPowerShell, useSession } from './powershell-for-tests.js';

/** Scripts that are called again are not compiled again; nobody must notice. */
describeWithPowerShell('a script that is called again', () => {
  const { outputOf, tryInvoke } = useSession({ concurrency: 1 });

  it('does not see the variables of the call before', async () => {
    for (let count = 0; count < 3; count++) expect(await outputOf('"<$x>"; $x = 5')).toEqual(['<>']);
  });

  it('sees those that are global', async () => {
    await outputOf('$global:bridgeCount = 0');
    for (const count of [1, 2, 3])
      expect(await outputOf('++$global:bridgeCount; $global:bridgeCount')).toEqual([count]);
  });

  it('takes its parameters anew', async () => {
    const script = 'param([string] $A, [int] $B = 7) "$A $B"';
    expect(await outputOf(script, { A: 'x', B: 1 })).toEqual(['x 1']);
    expect(await outputOf(script, { A: 'y' })).toEqual(['y 7']);
    expect(await outputOf(script)).toEqual([' 7']);
  });

  it('is not taken for another that differs in case only', async () => {
    expect(await outputOf("'a'")).toEqual(['a']);
    expect(await outputOf("'A'")).toEqual(['A']);
    expect(await outputOf("'a'")).toEqual(['a']);
  });

  it('is not lost among hundreds of others', async () => {
    for (let number = 0; number < 250; number++) expect(await outputOf(`${number}`)).toEqual([number]);
    for (const number of [0, 99, 100, 101, 249]) expect(await outputOf(`${number}`)).toEqual([number]);
  });

  it('still runs when all functions were removed', async () => {
    expect(await outputOf("'before'")).toEqual(['before']);
    await tryInvoke({ script: 'Get-ChildItem -Path Function: | Remove-Item -Force -ErrorAction Ignore' });
    expect(await outputOf("'before'")).toEqual(['before']);
  });

  it.each([
    ['using namespace', 'using namespace System.Text\n[StringBuilder]::new().Capacity -gt 0', [true]],
    ['a class', 'class Sample { [int] $A = 3 }; [Sample]::new().A', [3]],
    ['blocks', 'begin { 1 } process { 2 } end { 3 }', [1, 2, 3]],
    ['dynamic parameters', 'dynamicparam { } end { 9 }', [9]],
    ['nothing', '', []],
    ['a comment', '# nothing', []],
  ])('may hold %s', async (_, script, output) => {
    for (let count = 0; count < 2; count++) expect(await outputOf(script)).toEqual(output);
  });

  it.each([
    "throw 'x'",
    '1/0',
    'Get-Nothing',
    '[CmdletBinding()] param() Write-Error -Message e -ErrorId Own',
    '[CmdletBinding()] param([int] $A) 1',
    'function f { throw "deep" }; f',
    'if (',
  ])('reports %j as a script, whatever it is inside', async (script) => {
    for (let count = 0; count < 2; count++) {
      const { errors } = await tryInvoke({ script, parameters: script.includes('$A') ? { A: 'no number' } : {} });
      expect(errors).toHaveLength(1);
      expect(JSON.stringify(errors)).not.toContain('rdp0x904-script');
    }
  });
});
