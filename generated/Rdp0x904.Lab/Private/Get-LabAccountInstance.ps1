# Generated from src/simulator/accounts.ts: change it there.

function Get-LabAccountInstance {
    <#
    .SYNOPSIS
    Win32_UserAccount of this computer, for a filter by name (learn.microsoft.com, "Win32_UserAccount
    class").
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Filter
    )

    $found = @(
        $script:Lab.Host.Accounts |
            Where-Object { Test-LabPathEqual -One $Filter -Other (Get-LocalAccountFilter -Name $_.Name) }
    )
    return @(
        $found |
            ForEach-Object {
                [pscustomobject]@{
                    Lockout         = $_.Locked
                    PasswordExpires = $_.PasswordExpires
                }
            }
    )
}
