# Generated from src/protocol/outside-security.ts: change it there.

function Get-CredSspFinding {
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Step,
        [string] $StartedAt,
        [object[]] $Evidence
    )

    if ($Step.Outcome -eq 'skipped') {
        return @()
    }
    if ($Step.Outcome -eq 'failed') {
        return @(Get-OutsideFinding -Id 'NlaFails' -Status 'suspect' -Evidence $Evidence)
    }
    $challenge = $Step.Challenge
    $version = $Step.Version
    $findings = [System.Collections.Generic.List[object]]::new()
    $hasClock = $challenge.ServerTime.Length -ne 0
    if ($hasClock -and
        [Math]::Abs([double] (([datetime]::ParseExact($challenge.ServerTime, 'u', [cultureinfo]::InvariantCulture) - [datetime]::ParseExact($StartedAt, 'u', [cultureinfo]::InvariantCulture)).TotalSeconds)) -gt 300) {
        $reading = "the host's clock says $($challenge.ServerTime), this machine's $StartedAt"
        $parameters = @{
            Id       = 'ClockSkew'
            Status   = 'suspect'
            Evidence = $Evidence + @(
                [pscustomobject]@{
                    Source  = 'step credssp'
                    Reading = $reading
                }
            )
        }
        $findings.Add((Get-OutsideFinding @parameters))
    }
    # Version 5 is the first with the public-key binding that CVE-2018-0886 asked for (MS-CSSP 2.2.1, 3.1.5).
    if ($version -lt 5) {
        $findings.Add((Get-OutsideFinding -Id 'CredSspUnpatched' -Status 'suspect' -Evidence $Evidence))
    }
    # Windows 8 is 6.2.
    if ($challenge.OsVersion -cmatch '^([0-5]\.|6\.[01]\.)') {
        $findings.Add((Get-OutsideFinding -Id 'OldGeneration' -Status 'debt' -Evidence $Evidence))
    }
    return $findings.ToArray()
}
