# Generated from src/recipes/set-rdp-transport.ts: change it there.

function Get-RdpTransportPlan {
    <#
    .SYNOPSIS
    The changes that Set-RdpTransport would make.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observation,
        [string] $Transport,
        $Side,
        $IncludePolicy
    )

    $server = $Observation.Server
    $client = $Observation.Client
    $source = $(if ($Side -eq 'Client') { $client } else { $server })
    $value = $source.Value
    $owner = $source.Owner
    if ($value.Kind -eq 'Denied') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("$($value.Path) could not be read. Run again from an elevated PowerShell."),
            'AccessDenied',
            'PermissionDenied',
            $null
        )
    }
    $level = Get-RegistryNumber -Value $value
    $usual = $value.Kind -eq 'Absent' -or $level -eq 0 -or $level -eq 2
    if ($Transport -eq 'Tcp' -and $level -eq 1) {
        return @()
    }
    if ($Transport -eq 'Any' -and $usual) {
        return @()
    }
    Assert-PolicyFree -Value $value -Owner $owner -IncludePolicy ($IncludePolicy -eq $true)
    $path = $value.Path
    $name = $value.Name
    if ($Transport -eq 'Tcp') {
        return @(ConvertTo-DWordChange -Path $path -Name $name -Level 1)
    }
    return @(
        [pscustomobject]@{
            Kind      = 'RegistryValue'
            Path      = $path
            Name      = $name
            ValueKind = 'Absent'
            Text      = ''
            EmptyKey  = ''
        }
    )
}
