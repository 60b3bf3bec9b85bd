# Generated from src/windows/certificate-key.ts: change it there.

function Get-CertificateKeyEvidence {
    <#
    .SYNOPSIS
    The key as a line of evidence.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Key
    )

    $source = if ($Key.Container.Length -eq 0) {
        'Private key'
    } else {
        "Private key $($Key.Container) of $($Key.Provider)"
    }
    switch ($Key.File) {
        'unknown' {
            return [pscustomobject]@{
                Source  = $source
                Reading = 'its file is unknown: it may be opened by SYSTEM only, or is not there'
            }
        }
        'absent' {
            return [pscustomobject]@{
                Source  = $source
                Reading = "$($Key.Path) is not there"
            }
        }
        'present' {
            $list = if ($Key.Sddl.Length -eq 0) {
                'its access list may be read by SYSTEM only'
            } else {
                $Key.Sddl
            }
            return [pscustomobject]@{
                Source  = $source
                Reading = "$($Key.Path), $list"
            }
        }
    }
}
