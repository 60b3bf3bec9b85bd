# Generated from src/simulator/accounts.ts: change it there.

function Invoke-LabGetLocalUser {
    <#
    .SYNOPSIS
    Get-LocalUser, with a name or of all. A name that no account has is an error (learn.microsoft.com,
    Get-LocalUser).
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Received
    )

    if ($Received.Name.Count -eq 0) {
        return @($script:Lab.Host.Accounts | ForEach-Object { ConvertTo-LabUser -Account $_ })
    }
    return @(ConvertTo-LabUser -Account (Resolve-LabAccount -Name (Get-LabPath -Paths $Received.Name)))
}
