# Generated from src/engine/journal/places.ts: change it there.

function Test-LogonSwitch {
    <#
    .SYNOPSIS
    The one value of a key that also says which programs start when somebody logs on.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    return (
        [string]::Equals($Change.Path.ToLowerInvariant(), 'hklm:\software\microsoft\windows nt\currentversion\winlogon') -and
        [string]::Equals($Change.Name.ToLowerInvariant(), 'winstationsdisabled') -and
        (
            [string]::Equals($Change.Text, '0') -or
            [string]::Equals($Change.Text, '1') -or
            $Change.ValueKind -eq 'Absent'
        )
    )
}
