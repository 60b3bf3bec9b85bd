# Generated from src/windows/rdp-certificate.ts: change it there.

function Get-KeyFileEvidence {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $KeyFile
    )

    if ($KeyFile.Path.Length -eq 0) {
        return [pscustomobject]@{
            Source  = 'Key file of TSSecKeySet1 to 3'
            Reading = 'not there'
        }
    }
    if ($KeyFile.Sddl.Length -eq 0) {
        return [pscustomobject]@{
            Source  = $KeyFile.Path
            Reading = 'there; its access list may be read by SYSTEM only'
        }
    }
    return [pscustomobject]@{
        Source  = $KeyFile.Path
        Reading = $KeyFile.Sddl
    }
}
