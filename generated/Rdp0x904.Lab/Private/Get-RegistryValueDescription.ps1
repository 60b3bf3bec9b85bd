# Generated from src/windows/changes/registry-value.ts: change it there.

function Get-RegistryValueDescription {
    <#
    .SYNOPSIS
    What the change touches and does, for the prompt.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    $action = if ($Change.ValueKind -eq 'Absent') {
        'Remove the value'
    } else {
        "Set to $($Change.ValueKind) $($Change.Text)"
    }
    return [pscustomobject]@{
        Target = "$($Change.Path) $($Change.Name)"
        Action = "$action$(Get-PolicyPhrase -Change $Change)"
        Impact = Get-RegistryImpact -Path $Change.Path
    }
}
