# Generated from src/simulator/accounts.ts: change it there.

function Invoke-LabGetLocalUser {
    <#
    .SYNOPSIS
    Get-LocalUser. A name that no account has is an error (learn.microsoft.com, Get-LocalUser).
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    $account = Resolve-LabAccount -Name (Get-LabPath -Paths $Received.Name)
    return [pscustomobject]@{
        Enabled         = $account.Enabled
        PasswordLastSet = if ($account.PasswordSet.Length -eq 0) {
            $null
        } else {
            [datetime]::ParseExact($account.PasswordSet, 'u', [cultureinfo]::InvariantCulture, [System.Globalization.DateTimeStyles]::AssumeUniversal)
        }
    }
}
