# Generated from src/recipes/test-rdp-debt.ts: change it there.

function Get-DebtEvidence {
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $State
    )

    $folder = $State.Folder
    $evidence = [System.Collections.Generic.List[object]]::new()
    $evidence.Add((Get-PolicySettingEvidence -Setting $State.Listener.SecurityLayer.Setting))
    $evidence.Add((Get-PolicySettingEvidence -Setting $State.Listener.MinEncryptionLevel.Setting))
    foreach ($profileValue in $State.Firewall) {
        $evidence.Add((Get-PolicySettingEvidence -Setting $profileValue.Setting))
    }
    if ($null -ne $State.Key) {
        $evidence.Add((Get-CertificateKeyEvidence -Key $State.Key))
    }
    $evidence.Add(
        [pscustomobject]@{
            Source  = $folder.Path
            Reading = if ($folder.Sddl.Length -eq 0) {
                'its access list could not be read'
            } else {
                $folder.Sddl
            }
        }
    )
    foreach ($name in $folder.Renamed) {
        $evidence.Add(
            [pscustomobject]@{
                Source  = 'Beside it'
                Reading = $name
            }
        )
    }
    foreach ($file in $folder.Others | Where-Object { $_.Open }) {
        $evidence.Add(
            [pscustomobject]@{
                Source  = "Key file $($file.Name)"
                Reading = 'NETWORK SERVICE may read it'
            }
        )
    }
    return $evidence.ToArray()
}
