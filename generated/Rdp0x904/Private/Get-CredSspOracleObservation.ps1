# Generated from src/recipes/set-credssp-oracle.ts: change it there.

function Get-CredSspOracleObservation {
    <#
    .SYNOPSIS
    What Set-CredSspOracle looks at on this computer. Reads only.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    return Get-OracleSetting
}
