# Generated from src/simulator/native.ts: change it there.

function Invoke-Command {
    <#
    .SYNOPSIS
    Stands in for Invoke-Command of the module Microsoft.PowerShell.Core.
    #>
    [CmdletBinding()]
    param(
        [scriptblock] $ScriptBlock,
        [object[]] $ArgumentList = @()
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        ScriptBlock  = $ScriptBlock
        ArgumentList = $ArgumentList
    }
    try {
        Assert-LabReached
        Invoke-LabInvokeCommand -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
