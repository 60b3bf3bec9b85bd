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
        $ofStatus = @($asked | Where-Object { $_.Status -eq $status })
        foreach ($grade in @('A', 'B', 'C', 'X')) {
            $ofGrade = @($ofStatus | Where-Object { $_.Grade -eq $grade })
            foreach ($repairable in @($true, $false)) {
                $alike = @($ofGrade | Where-Object { ($_.Repair.Length -ne 0) -eq $repairable })
                foreach ($impact in @('none', 'own connection', 'all sessions', 'reboot')) {
                    foreach ($finding in $alike) {
                        if ($finding.Impact -eq $impact) {
                            $ranked.Add($finding)
                        }
                    }
                }
            }
        }
    }
    return @(Add-NextTest -Ranked $ranked.ToArray() -ComputerName $(if ($null -ne $ComputerName) { $ComputerName } else { '' }))
}
