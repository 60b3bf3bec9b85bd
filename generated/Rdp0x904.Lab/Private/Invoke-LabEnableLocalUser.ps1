# Generated from src/simulator/accounts.ts: change it there.

function Invoke-LabEnableLocalUser {
    <#
    .SYNOPSIS
    Enable-LocalUser takes administrative rights (learn.microsoft.com, Enable-LocalUser; "NetUserSetInfo
    function").
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    (Resolve-LabWritableAccount -Name (Get-LabPath -Paths $Received.Name)).Enabled = $true
}
