# Generated from src/windows/registry.ts: change it there.

function ConvertTo-RegistryValue {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Key,
        [string] $Path,
        [string] $Name
    )

    if (-not (@($Key.GetValueNames() | Where-Object { [string]::Equals($_.ToLowerInvariant(), $Name.ToLowerInvariant()) }).Count -gt 0)) {
        return [pscustomobject]@{
            Path = $Path
            Name = $Name
            Kind = 'Absent'
            Text = ''
        }
    }
    $kind = $Key.GetValueKind($Name).ToString()
    switch ($kind) {
        'DWord' {
            $stored = $Key.GetValue($Name, $null, 'DoNotExpandEnvironmentNames')
            # .NET reads a DWord as a signed number; policies and documents write it unsigned.
            $unsigned = if ($stored -lt 0) { $stored + 4294967296.0 } else { $stored }
            return [pscustomobject]@{
                Path = $Path
                Name = $Name
                Kind = $kind
                Text = "$unsigned"
            }
        }
        'QWord' {
            $stored = $Key.GetValue($Name, $null, 'DoNotExpandEnvironmentNames')
            return [pscustomobject]@{
                Path = $Path
                Name = $Name
                Kind = $kind
                Text = "$stored"
            }
        }
        { $_ -in 'String', 'ExpandString' } {
            return [pscustomobject]@{
                Path = $Path
                Name = $Name
                Kind = $kind
                Text = $Key.GetValue($Name, $null, 'DoNotExpandEnvironmentNames')
            }
        }
        'MultiString' {
            $lines = @($Key.GetValue($Name, $null, 'DoNotExpandEnvironmentNames'))
            return [pscustomobject]@{
                Path = $Path
                Name = $Name
                Kind = $kind
                Text = $lines -join "`n"
            }
        }
        'Binary' {
            $bytes = @($Key.GetValue($Name, $null, 'DoNotExpandEnvironmentNames'))
            return [pscustomobject]@{
                Path = $Path
                Name = $Name
                Kind = $kind
                Text = [System.BitConverter]::ToString([byte[]] $bytes).Replace('-', '')
            }
        }
        { $_ -in 'None', 'Unknown' } {
            return [pscustomobject]@{
                Path = $Path
                Name = $Name
                Kind = 'Unsupported'
                Text = $kind
            }
        }
    }
}
