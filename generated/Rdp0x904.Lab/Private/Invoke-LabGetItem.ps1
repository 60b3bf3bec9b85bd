# Generated from src/simulator/registry.ts: change it there.

function Invoke-LabGetItem {
    <#
    .SYNOPSIS
    Get-Item on a registry key. The key's methods answer as .NET's do: DWord and QWord signed, names
    without regard to case (learn.microsoft.com, "RegistryKey.GetValue Method",
    "RegistryKey.GetValueKind Method").
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    $entry = Resolve-LabRegistryKey -Path (Get-LabPath -Paths $Received.LiteralPath) -Writable $false
    $stored = @($entry.Values | ForEach-Object { ConvertTo-RegistryData -Value $_ })
    $parent = "$($entry.Path.ToLowerInvariant())\"
    $below = @(
        $script:Lab.Host.Registry |
            Where-Object { $_.Path.ToLowerInvariant().StartsWith($parent, [System.StringComparison]::Ordinal) }
    )
    $depth = @($entry.Path -csplit '\', 0, 'SimpleMatch').Count + 1
    $made = [pscustomobject]@{
        ValueCount  = $stored.Count
        SubKeyCount = @($below | Where-Object { @($_.Path -csplit '\', 0, 'SimpleMatch').Count -eq $depth }).Count
    }
    return $made |
        Add-Member -PassThru -MemberType 'ScriptMethod' -Name 'GetValueNames' -Value { return @($stored | ForEach-Object { $_.Name }) }.GetNewClosure() |
        Add-Member -PassThru -MemberType 'ScriptMethod' -Name 'GetValueKind' -Value {
            param($name)
            $value = $null
            foreach ($each in $stored) {
                if ([string]::Equals($each.Name.ToLowerInvariant(), $name.ToLowerInvariant())) {
                    $value = $each
                    break
                }
            }
            return $(if ($null -ne $value) { $value.Kind } else { 'Unknown' })
        }.GetNewClosure() |
        Add-Member -PassThru -MemberType 'ScriptMethod' -Name 'GetValue' -Value {
            param($name2)
            $value = $null
            foreach ($each in $stored) {
                if ([string]::Equals($each.Name.ToLowerInvariant(), $name2.ToLowerInvariant())) {
                    $value = $each
                    break
                }
            }
            if ($null -eq $value) {
                return $null
            }
            if ($value.Kind -eq 'DWord' -or $value.Kind -eq 'QWord') {
                return $value.Whole
            }
            if ($value.Kind -eq 'Binary' -or $value.Kind -eq 'None') {
                return $value.Bytes
            }
            if ($value.Kind -eq 'MultiString') {
                return $value.Lines
            }
            return $value.Text
        }.GetNewClosure()
}
