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
    $isCopy = Test-PolicyCopy -Change $Change
    return [pscustomobject]@{
        Target = "$($Change.Path) $($Change.Name)"
        Action = if ($isCopy) {
            "$action, until the next refresh of the policy"
        } else {
            $action
        }
        Impact = Get-RegistryImpact -Path $Change.Path
    }
}
