# Generated from src/simulator/registry.ts: change it there.

function Invoke-LabNewItemProperty {
    <#
    .SYNOPSIS
    New-ItemProperty on a registry key. Without Force a value that exists is refused; with it, value and
    kind are replaced (learn.microsoft.com, New-ItemProperty, -Force). A PropertyType that is no
    RegistryValueKind is refused.
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    $entry = Resolve-LabRegistryKey -Path (Get-LabPath -Paths $Received.LiteralPath) -Writable $true
    $existing = $null
    foreach ($each in $entry.Values) {
        if ([string]::Equals($each.Name.ToLowerInvariant(), $Received.Name.ToLowerInvariant())) {
            $existing = $each
            break
        }
    }
    if ($null -ne $existing -and -not $Received.Force) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('The property already exists.'),
            'System.IO.IOException',
            'ResourceExists',
            $null
        )
    }
    $data = $Received.Value
    $value = ConvertTo-LabRegistryText -Name $Received.Name -Kind $Received.PropertyType -Value $data
    if ($null -eq $existing) {
        $entry.Values = $entry.Values + @($value)
    } else {
        $existing.Kind = $value.Kind
        $existing.Text = $value.Text
    }
}
