# Generated from src/simulator/accounts.ts: change it there.

function Invoke-LabDisableLocalUser {
    <#
    .SYNOPSIS
    Disable-LocalUser takes administrative rights (learn.microsoft.com, Disable-LocalUser).
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    (Resolve-LabWritableAccount -Name (Get-LabPath -Paths $Received.Name)).Enabled = $false
}
