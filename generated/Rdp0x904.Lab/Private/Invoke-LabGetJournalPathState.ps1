# Generated from src/simulator/journal.ts: change it there.

function Invoke-LabGetJournalPathState {
    <#
    .SYNOPSIS
    Get-JournalPathState.
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    $folders = $script:Lab.Host.Journal.Folders
    $folder = $null
    foreach ($each in $folders) {
        if ([string]::Equals($each.Path, $Received.Path)) {
            $folder = $each
            break
        }
    }
    if ($null -ne $folder) {
        return [pscustomobject]@{
            Exists = $true
            IsLink = $folder.IsLink
            Sddl   = $folder.Sddl
        }
    }
    $file = Find-LabJournalFile -Path $Received.Path
    if ($null -ne $file) {
        return [pscustomobject]@{
            Exists = $true
            IsLink = $file.IsLink
            Sddl   = $file.Sddl
        }
    }
    $other = Find-LabFile -Path $Received.Path
    return [pscustomobject]@{
        Exists = $null -ne $other
        IsLink = $false
        Sddl   = if ($null -ne $other) { $other.Sddl } else { '' }
    }
}
