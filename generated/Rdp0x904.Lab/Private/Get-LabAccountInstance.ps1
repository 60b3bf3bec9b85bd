# Generated from src/simulator/accounts.ts: change it there.

function Get-LabAccountInstance {
    <#
    .SYNOPSIS
    Win32_UserAccount of this computer, all or by name (learn.microsoft.com, "Win32_UserAccount class").
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Filter
    )

    $all = Test-LabPathEqual -One $Filter -Other 'LocalAccount = TRUE'
    $found = @(
        $script:Lab.Host.Accounts |
            Where-Object { $all -or (Test-LabPathEqual -One $Filter -Other (Get-LocalAccountFilter -Name $_.Name)) }
    )
    return @(
        $found |
            ForEach-Object {
                [pscustomobject]@{
                    Name            = $_.Name
                    Lockout         = $_.Locked
                    PasswordExpires = $_.PasswordExpires
                }
            }
    )
}
