# Generated from src/recipes/enable-rdp-firewall.ts: change it there.

function Test-FirewallScopeEqual {
    <#
    .SYNOPSIS
    Whether our rule already has this scope.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Rule,
        $Scope
    )

    if ($null -eq $Rule -or -not $Rule.Enabled) {
        return $false
    }
    $wanted = @(
        $Scope.RemoteAddresses -csplit ',', 0, 'SimpleMatch' |
            ForEach-Object { ConvertTo-MaskedAddress -Address (ConvertTo-TrimmedText -Text $_) }
    )
    $present = @($Rule.RemoteAddresses -csplit ',', 0, 'SimpleMatch')
    return (
        [string]::Equals($Rule.Protocol, $Scope.Protocol) -and
        [string]::Equals($Rule.LocalPorts, $Scope.LocalPort) -and
        [string]::Equals($Rule.Profiles, $Scope.Profiles) -and
        @($wanted | Where-Object { [array]::IndexOf([string[]] $present, $_) -lt 0 }).Count -eq 0 -and
        @($present | Where-Object { [array]::IndexOf([string[]] $wanted, $_) -lt 0 }).Count -eq 0
    )
}
