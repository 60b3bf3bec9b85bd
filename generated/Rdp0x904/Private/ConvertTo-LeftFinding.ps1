# Generated from src/engine/repair/barrier.ts: change it there.

function ConvertTo-LeftFinding {
    <#
    .SYNOPSIS
    What is left over of the findings at the end, with the reason of each.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $Findings,
        [object[]] $Barriers,
        [object[]] $Tried,
        [object[]] $Before
    )

    $left = [System.Collections.Generic.List[object]]::new()
    foreach ($finding in $Findings) {
        if (-not (Test-Trouble -Finding $finding) -or
            @($left | Where-Object { [string]::Equals($_.Id, $finding.Id) }).Count -gt 0) {
            continue
        }
        $cause = $finding.Cause
        $id = $finding.Id
        $title = $finding.Title
        $repair = $finding.Repair
        $barrier = $null
        foreach ($each in $Barriers) {
            if ([string]::Equals($each.Id, $id)) {
                $barrier = $each
                break
            }
        }
        $reason = if ($null -eq $barrier -or $barrier.Reason -eq '') {
            Get-LateReason -Id $id -Tried $Tried -Before $Before
        } else {
            $barrier.Reason
        }
        $left.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.LeftFinding'
                Cause      = $cause
                Id         = $id
                Title      = $title
                Reason     = $reason
                Why        = Get-LeftWord -Reason $reason -Message $(if ($null -ne $barrier) { $barrier.Message } else { '' })
                Repair     = $repair
            }
        )
    }
    return $left.ToArray()
}
