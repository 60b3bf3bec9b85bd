import { command, type ScriptBlock } from './command.js';
import { dotnet, type Integer } from './dotnet.js';

/** The native programs that the product may run: the closed list. They lie in the system folder of Windows. */
export type NativeProgram = 'logoff.exe' | 'netsh.exe' | 'nltest.exe' | 'powercfg.exe' | 'qwinsta.exe' | 'w32tm.exe';

/** What came of a native program. Its words are translated and in the code page of the console: read numbers only. */
export interface NativeOutcome {
  readonly ExitCode: Integer;
  /** What it wrote, errors included, one line each. */
  readonly Lines: readonly string[];
}

/**
 * Runs the first argument with the others, by its absolute path: nothing that lies earlier on the search path is taken
 * for it. A program that this Windows does not have is an error; what a program complains about is not.
 */
export const nativeProgramScript = dotnet(
  // Indented as it stands in the one function that runs it.
  `{
            $path = Join-Path -Path ([System.Environment]::SystemDirectory) -ChildPath $args[0]
            $null = Get-Command -Name $path -CommandType Application -ErrorAction Stop
            $words = @($args | Select-Object -Skip 1)
            # Under Stop, Windows PowerShell would take the first line that a program writes as an error for its end.
            $ErrorActionPreference = 'Continue'
            $lines = @(& $path $words 2>&1 | ForEach-Object -Process { [string] $_ })
            [pscustomobject]@{
                ExitCode = $LASTEXITCODE
                Lines    = $lines
            }
        }`,
  (): ScriptBlock => ({ scriptBlock: true }),
);

/**
 * learn.microsoft.com, Microsoft.PowerShell.Core, Invoke-Command, on this computer. It stands between the product and a
 * native program, because it is a command and so the lab can stand in for it.
 */
export const invokeCommand = command({
  name: 'Invoke-Command',
  module: 'Microsoft.PowerShell.Core',
  parameters: { ScriptBlock: 'scriptblock', ArgumentList: 'Object[]' },
}).one<NativeOutcome>();
