import { describe, expect, it } from 'vitest';
import { describeWithPowerShell, useSession } from './powershell-for-tests.js';

/** What commands do that must neither break the framing nor stop the next call, and what the call itself comes to. */
const commands: [name: string, script: string, expected: object][] = [
  ['prints with Write-Host', "Write-Host 'ready'; 1", { output: [1], information: [{ message: 'ready' }] }],
  [
    'prints with [Console]',
    "[Console]::Write('x'); [Console]::Out.WriteLine('y'); [Console]::Error.Write('z'); 1",
    { output: [1] },
  ],
  ['prints escape sequences', "[Console]::Write([char] 27 + '[?1h' + [char] 27 + '='); 1", { output: [1] }],
  ['prints lines like ours', '[Console]::WriteLine("`t5`ts1`tsdone"); 1', { output: [1] }],
  [
    'prints bytes that are no text',
    '$bytes = [byte[]] (0..255); $out = [Console]::OpenStandardOutput(); $out.Write($bytes, 0, 256); $out.Flush(); 1',
    { output: [1] },
  ],
  ['reads the console', '[Console]::In.ReadToEnd(); [Console]::ReadLine(); 1', { output: ['', null, 1] }],
  ['asks with Read-Host', "Read-Host 'name?'", { output: [], errors: [{ category: 'NotImplemented' }] }],
  [
    'asks for confirmation',
    "'x' | ForEach-Object -MemberName ToUpper -Confirm",
    { output: [], errors: [{ message: expect.stringContaining('confirmation') }] },
  ],
  ['exits', 'exit 3', { failed: false, output: [] }],
  ['exits from a function', 'function Stop-It { exit 4 }; Stop-It; 1', { failed: false, output: [] }],
  ['asks the host to exit', '$Host.SetShouldExit(5); 1', { output: [1] }],
  ['breaks out of a loop that is not there', 'break', { failed: false, output: [] }],
  ['continues at a label that is not there', '1; continue nowhere', { output: [1] }],
  ['returns at once', 'return 1', { output: [1] }],
  ['does not parse', 'if (', { failed: true, errors: [{ category: 'ParserError', terminating: true }] }],
  ['throws', "throw 'x'", { failed: true, errors: [{ message: 'x', terminating: true }] }],
  [
    'throws in a finally',
    "try { 1 } finally { throw 'late' }",
    { failed: true, output: [1], errors: [{ message: 'late' }] },
  ],
  [
    'throws in a finally while it throws',
    "try { throw 'a' } finally { throw 'b' }",
    { failed: true, errors: [{ message: 'b' }] },
  ],
  ['throws null', 'throw $null', { failed: true }],
  [
    'turns strict mode and Stop on for all',
    "Set-StrictMode -Version Latest; $global:ErrorActionPreference = 'Stop'; 1",
    { output: [1] },
  ],
  ['removes all modules', 'Get-Module | Remove-Module; 1', { output: [1] }],
  [
    'redefines commands',
    'function global:Write-Frame { exit }; function global:Out-Default { exit }; 1',
    { output: [1] },
  ],
  ['closes the console streams', '[Console]::Out.Close(); [Console]::Error.Close(); 1', { output: [1] }],
  [
    'removes all functions',
    'Get-ChildItem -Path Function: | Remove-Item -Force -ErrorAction Ignore; 1',
    { output: [1] },
  ],
  ['clears all variables', 'Remove-Variable -Name * -Force -ErrorAction Ignore; 1', { output: [1] }],
  [
    'changes the culture',
    "[Threading.Thread]::CurrentThread.CurrentCulture = 'ar-SA'; 1.5; -1; [datetime]::UnixEpoch",
    { output: [1.5, -1, new Date(0)] },
  ],
];

/** One test for each command: it comes to what it should, and neither its process nor the next call takes harm. */
function testCommands({ current, tryInvoke, outputOf }: ReturnType<typeof useSession>): void {
  it.each(commands)('%s', async (_, script, expected) => {
    const pid = current().pid;
    expect(await tryInvoke({ script })).toMatchObject(expected);
    expect(await outputOf('param($Value) $Value', { Value: 'still here' })).toEqual(['still here']);
    expect(current().pid).toBe(pid);
  });
}

// Programs first and the call stack last: what stands between leaves its PowerShell without streams and functions.
describeWithPowerShell('commands that do not behave', () => {
  describe('over the channel pipe', () => {
    const session = useSession({ channel: 'pipe', concurrency: 1 });
    const { outputOf, tryInvoke } = session;

    describe.skipIf(process.platform === 'win32')('that start programs which use what they inherit', () => {
      it('gives them an empty standard input', async () => {
        expect(await outputOf('/bin/cat; 1')).toEqual([1]);
      });

      it('hears what they print, and nothing of what they print behind its back', async () => {
        expect(
          await outputOf('/bin/echo one; Start-Process -FilePath /bin/echo -ArgumentList two -NoNewWindow -Wait; 1'),
        ).toEqual(['one', 1]);
      });

      it('takes what they print to standard error for errors, in order', async () => {
        const { output, errors } = await tryInvoke({ script: "/bin/sh -c 'echo out; echo err >&2'" });
        expect(output).toEqual(['out']);
        expect(errors).toMatchObject([{ message: 'err', terminating: false }]);
      });
    });

    testCommands(session);

    it('uses up the call stack, and takes the process with it, but not the session', async () => {
      // .NET follows an array that contains itself without a look at the stack, which PowerShell has for its functions.
      const script = `
        $array = [object[]]::new(1)
        $array[0] = $array
        [Collections.StructuralComparisons]::StructuralEqualityComparer.GetHashCode($array)`;
      expect(await tryInvoke({ script })).toMatchObject({
        failed: true,
        shortMessage: expect.stringContaining('gone'),
      });
      expect(await outputOf('1')).toEqual([1]);
    });
  });

  describe('over the channel standard', () => {
    const session = useSession({ channel: 'standard', concurrency: 1 });

    it.skipIf(process.platform === 'win32')(
      'prints behind the back of PowerShell: noise is told from replies, even without a line end',
      async () => {
        const script = "Start-Process -FilePath /usr/bin/printf -ArgumentList 'noise\\tnoise' -NoNewWindow -Wait; 1";
        expect(await session.outputOf(script)).toEqual([1]);
      },
    );

    testCommands(session);
  });
});
