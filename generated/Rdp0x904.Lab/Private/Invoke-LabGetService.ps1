# Generated from src/simulator/services.ts: change it there.

function Invoke-LabGetService {
    <#
    .SYNOPSIS
    Get-Service. A name without wildcards that no service has is an error (learn.microsoft.com,
    Get-Service).
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    return [pscustomobject]@{
        Status = (Resolve-LabService -Name (Get-LabPath -Paths $Received.Name)).Status
    }
}
