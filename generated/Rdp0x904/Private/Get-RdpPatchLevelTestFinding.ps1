# Generated from src/recipes/test-rdp-patch-level.ts: change it there.

function Get-RdpPatchLevelTestFinding {
    <#
    .SYNOPSIS
    What the observation of Test-RdpPatchLevel means.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observation
    )

    $hostValue = $Observation.Host
    $client = $Observation.Client
    $shown = @($hostValue.HotFixes | Select-Object -First 12) -join ', '
    $sound = [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Cause      = 28
        Id         = 'PatchLevelSound'
        Status     = 'healthy'
        Title      = 'Both ends, as far as known, are new enough for each other.'
        Evidence   = @(
            [pscustomobject]@{
                Source  = 'Win32_OperatingSystem'
                Reading = "$($hostValue.Caption), build $($hostValue.Build)"
            },
            (Get-RegistryEvidence -Value $hostValue.Revision),
            [pscustomobject]@{
                Source  = 'Win32_QuickFixEngineering'
                Reading = if ($shown.Length -eq 0) { 'no updates listed' } else { $shown }
            },
            [pscustomobject]@{
                Source  = 'build of the client'
                Reading = if ($client -eq 0) {
                    'not told: -ClientBuild'
                } else {
                    "$(ConvertTo-NumberText -Value $client)"
                }
            }
        )
        Grade      = 'B'
        Impact     = 'none'
        ClientCode = '0x904'
        Repair     = ''
    }
    $findings = [System.Collections.Generic.List[object]]::new()
    if ($client -gt 0 -and $client -lt 6000) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Repair     = $sound.Repair
                Id         = 'ClientTooOld'
                Status     = 'fault'
                Title      = 'The client is older than Windows Vista: it knows neither TLS 1.2 nor today''s logon. Replace it.'
            }
        )
    }
    if ($client -ge 6000 -and $client -lt 9200) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Repair     = $sound.Repair
                Id         = 'ClientOld'
                Status     = 'suspect'
                Title      = 'The client speaks TLS 1.2 with Remote Desktop only on Windows 7 and Server 2008 R2 with KB3080079. Update it; ' + 'do not enable older TLS here.'
            }
        )
    }
    $revision = Get-RegistryNumber -Value $hostValue.Revision
    $table = @(
        [pscustomobject]@{
            Build    = 10240
            Revision = 17797
        },
        [pscustomobject]@{
            Build    = 10586
            Revision = 1478
        },
        [pscustomobject]@{
            Build    = 14393
            Revision = 2125
        },
        [pscustomobject]@{
            Build    = 15063
            Revision = 966
        },
        [pscustomobject]@{
            Build    = 16299
            Revision = 309
        }
    )
    $first = $null
    foreach ($each in $table) {
        if ($each.Build -eq $hostValue.Build) {
            $first = $each
            break
        }
    }
    if ($null -ne $first) {
        if ($null -eq $revision) {
            $findings.Add(
                [pscustomobject]@{
                    PSTypeName = 'Rdp0x904.Finding'
                    Cause      = $sound.Cause
                    Evidence   = $sound.Evidence
                    Grade      = $sound.Grade
                    Impact     = $sound.Impact
                    ClientCode = $sound.ClientCode
                    Repair     = $sound.Repair
                    Id         = 'PatchLevelUnknown'
                    Status     = 'unknown'
                    Title      = 'How far this computer is updated could not be read.'
                }
            )
        } elseif ($revision -lt $first.Revision) {
            $findings.Add(
                [pscustomobject]@{
                    PSTypeName = 'Rdp0x904.Finding'
                    Cause      = $sound.Cause
                    Evidence   = $sound.Evidence
                    Grade      = $sound.Grade
                    Impact     = $sound.Impact
                    Repair     = $sound.Repair
                    Id         = 'HostNotUpdated'
                    Status     = 'suspect'
                    Title      = 'This computer has no update since before March 2018: updated clients refuse it. Install the newest ' + 'cumulative update.'
                    ClientCode = 'CredSSP encryption oracle message'
                }
            )
        }
    }
    if ($findings.Count -eq 0) {
        return @($sound)
    }
    return $findings.ToArray()
}
