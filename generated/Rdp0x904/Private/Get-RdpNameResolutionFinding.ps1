# Generated from src/recipes/repair-rdp-name-resolution.ts: change it there.

function Get-RdpNameResolutionFinding {
    <#
    .SYNOPSIS
    What the observation of Repair-RdpNameResolution means.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Resolution
    )

    $name = $Resolution.Name
    $known = $Resolution.Known
    $answered = $Resolution.Answered
    $sound = [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Cause      = 27
        Id         = 'NameResolves'
        Status     = 'healthy'
        Title      = if ($name.Length -eq 0) {
            'This computer has no domain in which its name would resolve.'
        } else {
            "$name resolves."
        }
        Evidence   = @(
            [pscustomobject]@{
                Source  = if ($Resolution.Own) { 'Get-NetIPAddress' } else { "Resolve-DnsName '$name'" }
                Reading = Get-AddressReading -Addresses $known
            },
            [pscustomobject]@{
                Source  = 'DNS server'
                Reading = if ($name.Length -eq 0) {
                    'not asked'
                } else {
                    Get-AddressReading -Addresses $answered
                }
            }
        )
        Grade      = 'X'
        Impact     = 'none'
        ClientCode = '0x104'
        Repair     = ''
    }
    if ($Resolution.Own) {
        if ($answered.Count -eq 0 -or
            @($answered | Where-Object { [array]::IndexOf([string[]] $known, $_) -ge 0 }).Count -gt 0) {
            return @($sound)
        }
        return @(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                Repair     = $sound.Repair
                Id         = 'OwnNameStale'
                Status     = 'suspect'
                Title      = "DNS leads $name to another address than this computer has. Whoever keeps the zone removes it; " + 'an administrator registers anew: Register-DnsClient.'
                ClientCode = '0x204'
            }
        )
    }
    $findings = [System.Collections.Generic.List[object]]::new()
    $stale = @(Get-StaleAddress -Resolution $Resolution)
    $overriding = @(Get-OverridingAddress -Resolution $Resolution)
    if ($stale.Count -gt 0) {
        $missing = [array]::IndexOf([string[]] $stale, '') -ge 0
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                Id         = if ($missing) { 'NameCachedAsMissing' } else { 'NameCacheStale' }
                Status     = 'fault'
                Title      = if ($missing) {
                    "The cache holds that $name does not exist, and the DNS server knows it."
                } else {
                    "The cache leads $name to an address that the DNS server no longer gives."
                }
                ClientCode = if ($missing) { '0x104' } else { '0x204' }
                Repair     = "Repair-RdpNameResolution -ComputerName $name"
            }
        )
    }
    if ($overriding.Count -gt 0) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                Repair     = $sound.Repair
                Id         = 'HostsFileOverrides'
                Status     = 'suspect'
                Title      = "The hosts file leads $name to $($overriding -join ', '), the DNS server does not. An administrator corrects " + 'the line in %SystemRoot%\System32\drivers\etc\hosts.'
                ClientCode = '0x204'
            }
        )
    }
    if ($known.Count -eq 0 -and $answered.Count -eq 0) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Repair     = $sound.Repair
                Id         = if ($Resolution.Longer.Length -eq 0) {
                    'NameUnknown'
                } else {
                    'NameNeedsDomain'
                }
                Status     = 'fault'
                Title      = if ($Resolution.Longer.Length -eq 0) {
                    "Nobody knows $name. Type the full name or the address; whoever keeps the zone adds the name."
                } else {
                    "$name resolves with its domain only. Type $($Resolution.Longer)."
                }
            }
        )
    }
    if ($findings.Count -eq 0) {
        return @($sound)
    }
    return $findings.ToArray()
}
