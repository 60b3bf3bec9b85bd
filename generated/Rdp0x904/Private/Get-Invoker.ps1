# Generated from src/border/journal-files.ts: change it there.

function Get-Invoker {
    <#
    .SYNOPSIS
    Who runs this.
    #>
    [CmdletBinding()]
    param()

    if ($env:OS -ne 'Windows_NT') {
        return [pscustomobject]@{ Name = [System.Environment]::UserName; Sid = '' }
    }
    $identity = [System.Security.Principal.WindowsIdentity]::GetCurrent()
    [pscustomobject]@{ Name = $identity.Name; Sid = $identity.User.Value }
}
