# Generated from src/recipes/reset-rdp-session.ts: change it there.

function Get-RdpSessionPlan {
    <#
    .SYNOPSIS
    The changes that Reset-RdpSession would make.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observation,
        [long] $Id
    )

    $sessions = $Observation.Sessions
    $failure = $Observation.Failure
    if ($failure.Length -ne 0) {
        throw [System.Management.Automation.ErrorRecord]::new([System.InvalidOperationException]::new($failure), 'SessionsUnknown', 'ResourceUnavailable', $null)
    }
    $changes = [System.Collections.Generic.List[object]]::new()
    foreach ($each in $sessions) {
        if ($each.Id -ne $Id) {
            continue
        }
        if ($each.Own) {
            throw [System.Management.Automation.ErrorRecord]::new(
                [System.InvalidOperationException]::new("Session $($each.Id) is the one that runs this command. Log off instead."),
                'SessionOwn',
                'InvalidOperation',
                $null
            )
        }
        $changes.Add(
            [pscustomobject]@{
                Kind    = 'SessionEnd'
                Session = $each.Id
                User    = $each.User
            }
        )
    }
    return $changes.ToArray()
}
