# Generated from src/windows/policy.ts: change it there.

function Test-PolicyPlace {
    <#
    .SYNOPSIS
    Whether a policy may write again what a change is about: the second of the two places that policies
    have (the same source) is one where others write too, because some settings, such as that of
    CredSSP, stand nowhere else.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    if (Test-PolicyCopy -Change $Change) {
        return $true
    }
    $place = 'hklm:\software\microsoft\windows\currentversion\policies\'
    return (
        $Change.Kind -eq 'RegistryValue' -and
        $Change.Path.ToLowerInvariant().StartsWith($place, [System.StringComparison]::Ordinal)
    )
}
