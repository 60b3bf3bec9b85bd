# Generated from src/windows/native.ts: change it there.

function Invoke-NativeProgram {
    <#
    .SYNOPSIS
    Runs a native program of Windows. Words that would need quotes are refused: versions of PowerShell
    quote them differently (about_Parsing), and none of ours does.
    #>
    [CmdletBinding()]
    param(
        [string] $Program,
        [object[]] $Words
    )

    foreach ($word in $Words) {
        if ($word.Length -eq 0 -or $word.Contains(' ') -or $word.Contains('"') -or $word.Contains('''')) {
            throw [System.Management.Automation.ErrorRecord]::new(
                [System.InvalidOperationException]::new("'$word' cannot be passed to $Program."),
                'NativeWord',
                'InvalidArgument',
                $null
            )
        }
    }
    $parameters = @{
        ScriptBlock  = {
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
        }
        ArgumentList = @($Program) + $Words
        ErrorAction  = 'Stop'
    }
    return Invoke-Command @parameters
}
