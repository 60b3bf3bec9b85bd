# Generated from src/simulator/registry-data.ts: change it there.

function ConvertTo-LabRegistryText {
    <#
    .SYNOPSIS
    What New-ItemProperty stores for a value: numbers signed or unsigned, bytes, lines or text, by the
    kind (learn.microsoft.com, New-ItemProperty, -PropertyType). A name that is no kind, or a kind that
    the lab does not know, is refused.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Name,
        [string] $Kind,
        $Value
    )

    if ([string]::Equals($Kind, 'DWord')) {
        $whole = $Value
        if ($whole -lt -2147483648.0 -or $whole -gt 4294967295.0) {
            throw [System.Management.Automation.ErrorRecord]::new(
                [System.InvalidOperationException]::new("The value $whole does not fit into a DWord."),
                'System.Management.Automation.PSInvalidCastException',
                'WriteError',
                $null
            )
        }
        $unsigned = if ($whole -lt 0) { $whole + 4294967296.0 } else { $whole }
        return [pscustomobject]@{
            Name = $Name
            Kind = 'DWord'
            Text = "$unsigned"
        }
    }
    if ([string]::Equals($Kind, 'QWord')) {
        $whole = $Value
        return [pscustomobject]@{
            Name = $Name
            Kind = 'QWord'
            Text = "$whole"
        }
    }
    if ([string]::Equals($Kind, 'Binary')) {
        return [pscustomobject]@{
            Name = $Name
            Kind = 'Binary'
            Text = [System.BitConverter]::ToString([byte[]] $Value).Replace('-', '')
        }
    }
    if ([string]::Equals($Kind, 'MultiString')) {
        $lines = $Value
        return [pscustomobject]@{
            Name = $Name
            Kind = 'MultiString'
            Text = $lines -join "`n"
        }
    }
    if ([string]::Equals($Kind, 'String')) {
        return [pscustomobject]@{
            Name = $Name
            Kind = 'String'
            Text = $Value
        }
    }
    if ([string]::Equals($Kind, 'ExpandString')) {
        return [pscustomobject]@{
            Name = $Name
            Kind = 'ExpandString'
            Text = $Value
        }
    }
    throw [System.Management.Automation.ErrorRecord]::new(
        [System.InvalidOperationException]::new("Cannot bind parameter 'PropertyType'. Cannot convert value `"$Kind`" to type `"Microsoft.Win32.RegistryValueKind`"."),
        'CannotConvertArgumentNoMessage',
        'InvalidArgument',
        $null
    )
}
