# Generated from src/windows/debt.ts: change it there.

function Test-RenamedFolder {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Name
    )

    return $Name.Contains('machinekeys') -and -not [string]::Equals($Name, 'machinekeys')
}
