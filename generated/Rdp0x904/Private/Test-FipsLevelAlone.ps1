# Generated from src/recipe/tls-finding.ts: change it there.

function Test-FipsLevelAlone {
    <#
    .SYNOPSIS
    MinEncryptionLevel 4 asks clients for FIPS algorithms, while Windows itself may use others.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $State
    )

    $minEncryptionLevel = $State.Listener.MinEncryptionLevel
    return (
        $minEncryptionLevel.State -eq 'set' -and
        $minEncryptionLevel.Level -eq 4 -and
        (Get-RegistryNumber -Value $State.Fips) -ne 1
    )
}
