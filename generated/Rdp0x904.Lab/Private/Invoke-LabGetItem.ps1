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
    $subKeys = 0
    foreach ($each in $script:Lab.Host.Registry) {
        $path = $each.Path.ToLowerInvariant()
        if ($path.StartsWith($parent, [System.StringComparison]::Ordinal) -and
            -not (Select-Substring -Text $path -Start $parent.Length).Contains('\')) {
            $subKeys += 1
        }
    }
    $made = [pscustomobject]@{
        ValueCount  = $stored.Count
        SubKeyCount = $subKeys
    }
    $made.PSObject.Methods.Add([psscriptmethod]::new('GetValueNames', { return @($stored | ForEach-Object { $_.Name }) }.GetNewClosure()))
    $made.PSObject.Methods.Add(
        [psscriptmethod]::new(
            'GetValueKind',
            {
                param($name)
                $value = $null
                foreach ($each in $stored) {
                    if ([string]::Equals($each.Name.ToLowerInvariant(), $name.ToLowerInvariant())) {
                        $value = $each
                        break
                    }
                }
                return $(if ($null -ne $value) { $value.Kind } else { 'Unknown' })
            }.GetNewClosure()
        )
    )
    $made.PSObject.Methods.Add(
        [psscriptmethod]::new(
            'GetValue',
            {
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
        )
    )
    return $made
}
