# Generated from src/simulator/journal.ts: change it there.

function Invoke-LabGetJournalPathState {
    <#
    .SYNOPSIS
    Get-JournalPathState. Who may not read a security descriptor is denied it (learn.microsoft.com,
    Get-Acl).
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    $source = $script:Lab.Host.Journal
    $folders = $source.Folders
    $held = $source.Held
    $folder = $null
    foreach ($each in $folders) {
        if ([string]::Equals($each.Path, $Received.Path)) {
            $folder = $each
            break
        }
    }
    if ($null -ne $folder -and $script:Lab.Host.Account -eq 'User' -and
        $folder.Sddl.EndsWith('D:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)', [System.StringComparison]::Ordinal)) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('Attempted to perform an unauthorized operation.'),
            'System.UnauthorizedAccessException',
            'PermissionDenied',
            $null
        )
    }
    # The file of a lock is there as long as it is held.
    if ([array]::IndexOf([string[]] $held, $Received.Path) -ge 0) {
        return [pscustomobject]@{
            Exists = $true
            IsLink = $false
            Sddl   = 'O:BAG:BAD:AI(A;ID;FA;;;SY)(A;ID;FA;;;BA)'
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
