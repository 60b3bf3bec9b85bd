# Generated from src/windows/accounts.ts: change it there.

function Find-LocalAccount {
    <#
    .SYNOPSIS
    The account of this name; none where there is no such account. Nothing of a domain is asked for.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Name
    )

    $parameters = @{
        ClassName   = 'Win32_UserAccount'
        'Filter'    = Get-LocalAccountFilter -Name $Name
        ErrorAction = 'Stop'
    }
    $found = @(Get-CimInstance @parameters)
    try {
        foreach ($account in $found) {
            return ConvertTo-LocalAccount -Account $account -User (Get-LocalUser -Name $Name -ErrorAction Stop)
        }
    } catch {
        $failure = $_
        if (-not [string]::Equals($failure.CategoryInfo.Category.ToString(), 'ObjectNotFound')) {
            throw $failure
        }
    }
    return $null
}
