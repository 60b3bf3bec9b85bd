# Generated from src/recipes/repair-rdp-tls.ts: change it there.

function ConvertTo-TlsChange {
    <#
    .SYNOPSIS
    Gives a version both of its values; the switch last. Nothing where it has them.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Version,
        [bool] $On
    )

    $changes = [System.Collections.Generic.List[object]]::new()
    $enabled = if ($On) { 1 } else { 0 }
    $disabledByDefault = if ($On) { 0 } else { 1 }
    if ((Get-RegistryNumber -Value $Version.DisabledByDefault) -ne $disabledByDefault) {
        $parameters = @{
            Path  = $Version.DisabledByDefault.Path
            Name  = 'DisabledByDefault'
            Level = $disabledByDefault
        }
        $changes.Add((ConvertTo-DWordChange @parameters))
    }
    if ((Get-RegistryNumber -Value $Version.Enabled) -ne $enabled) {
        $changes.Add((ConvertTo-DWordChange -Path $Version.Enabled.Path -Name 'Enabled' -Level $enabled))
    }
    return $changes.ToArray()
}
