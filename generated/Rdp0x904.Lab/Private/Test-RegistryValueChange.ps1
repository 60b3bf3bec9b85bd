# Generated from src/windows/changes/registry-value.ts: change it there.

function Test-RegistryValueChange {
    <#
    .SYNOPSIS
    Whether the value now is as the change asked.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    $current = Get-RegistryState -Path $Change.Path -Name $Change.Name
    return $current.Kind -eq $Change.ValueKind -and [string]::Equals($current.Text, $Change.Text)
}
