# Generated from src/recipes/test-rdp0x904.ts: change it there.

function Select-Rdp0x904Finding {
    <#
    .SYNOPSIS
    What Test-Rdp0x904 shows of all findings, and in which order.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $Findings,
        $IncludeCause,
        $ExcludeCause,
        $ComputerName
    )

    $asked = @(
        $Findings |
            Where-Object {
                $parameters = @{
                    Cause    = $_.Cause
                    Included = @(if ($null -ne $IncludeCause) { $IncludeCause } else { @() })
                    Excluded = @(if ($null -ne $ExcludeCause) { $ExcludeCause } else { @() })
                }
                Test-CauseAsked @parameters
            }
    )
    $ranked = [System.Collections.Generic.List[object]]::new()
    foreach ($status in @('fault', 'suspect', 'debt', 'unknown', 'healthy')) {
        foreach ($grade in @('A', 'B', 'C', 'X')) {
            foreach ($repairable in @($true, $false)) {
                foreach ($impact in @('none', 'own connection', 'all sessions', 'reboot')) {
                    foreach ($finding in $asked) {
                        $alike = $finding.Status -eq $status -and $finding.Grade -eq $grade -and $finding.Impact -eq $impact
                        if ($alike -and ($finding.Repair.Length -ne 0) -eq $repairable) {
                            $ranked.Add($finding)
                        }
                    }
                }
            }
        }
    }
    return @(Add-NextTest -Ranked $ranked.ToArray() -ComputerName $(if ($null -ne $ComputerName) { $ComputerName } else { '' }))
}
