# Generated from src/recipes/test-rdp-debt.ts: change it there.

function Get-KeyDebt {
    <#
    .SYNOPSIS
    What was done to the folder of machine keys and to the keys in it.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $State,
        $Debt
    )

    $key = $State.Key
    $folder = $State.Folder
    $findings = [System.Collections.Generic.List[object]]::new()
    $oddities = @(
        if ($null -eq $key) {
            @()
        } else {
            @(Get-KeyOddity -Key $key -Build $State.Computer.Build)
        }
    )
    if ('owner' -in $oddities -or 'widened' -in $oddities) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Status     = $Debt.Status
                Evidence   = $Debt.Evidence
                Grade      = $Debt.Grade
                Impact     = $Debt.Impact
                ClientCode = $Debt.ClientCode
                Cause      = 3
                Id         = 'KeyTakenOver'
                Title      = 'The key of Remote Desktop belongs to somebody else than SYSTEM, or more may read it than Windows lets: most likely ' + 'takeown and icacls over the whole folder. A new certificate comes with a new key.'
                Repair     = 'Repair-RdpCertificate -ResetKey'
            }
        )
    }
    $open = @($folder.Others | Where-Object { $_.Open })
    # One or two may be meant so: the web server grants some of its own keys.
    if ($open.Count -gt 2 -and $open.Count -eq $folder.Others.Count) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Status     = $Debt.Status
                Evidence   = $Debt.Evidence
                Grade      = $Debt.Grade
                Impact     = $Debt.Impact
                ClientCode = $Debt.ClientCode
                Repair     = $Debt.Repair
                Cause      = 3
                Id         = 'KeysOpened'
                Title      = 'Every key of other programs lets NETWORK SERVICE read it: most likely icacls with /T over the whole folder. Whoever ' + 'runs those programs has to take the entry back, file by file.'
            }
        )
    }
    if ($folder.Sddl.Length -ne 0 -and -not $folder.Sddl.StartsWith('O:SY', [System.StringComparison]::Ordinal)) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Status     = $Debt.Status
                Evidence   = $Debt.Evidence
                Grade      = $Debt.Grade
                Impact     = $Debt.Impact
                ClientCode = $Debt.ClientCode
                Cause      = 4
                Id         = 'MachineKeysTakenOver'
                Title      = 'The folder of machine keys belongs to somebody else than SYSTEM: most likely takeown.'
                Repair     = "icacls '$($folder.Path)' /setowner '*S-1-5-18'"
            }
        )
    }
    if ($folder.Renamed.Count -gt 0) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Status     = $Debt.Status
                Evidence   = $Debt.Evidence
                Grade      = $Debt.Grade
                Impact     = $Debt.Impact
                ClientCode = $Debt.ClientCode
                Repair     = $Debt.Repair
                Cause      = 4
                Id         = 'MachineKeysRenamed'
                Title      = 'The folder of machine keys was renamed to get rid of one key, and took the keys of every other program along. An ' + 'administrator has to move back those that certificates still name; what is over can go.'
            }
        )
    }
    return $findings.ToArray()
}
