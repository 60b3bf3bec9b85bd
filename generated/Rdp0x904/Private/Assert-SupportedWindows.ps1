# Generated from src/windows/environment.ts: change it there.

function Assert-SupportedWindows {
    <#
    .SYNOPSIS
    Refuses what is refused by getWindowsRefusal, before anything is read.
    #>
    [CmdletBinding()]
    param(
        [string] $Cmdlet
    )

    $refusal = Get-WindowsRefusal -Cmdlet $Cmdlet
    if ($null -ne $refusal) {
        throw [System.Management.Automation.ErrorRecord]::new([System.InvalidOperationException]::new($refusal.Message), $refusal.Id, 'InvalidOperation', $null)
    }
}
