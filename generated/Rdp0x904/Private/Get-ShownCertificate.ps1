# Generated from src/windows/listener-certificate.ts: change it there.

function Get-ShownCertificate {
    <#
    .SYNOPSIS
    What WMI says the listener shows: the certificate that somebody chose, else empty.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    try {
        $parameters = @{
            ClassName   = 'Win32_TSGeneralSetting'
            Namespace   = 'root\cimv2\TerminalServices'
            'Filter'    = 'TerminalName = ''RDP-Tcp'''
            ErrorAction = 'Stop'
        }
        $found = @(Get-CimInstance @parameters)
        foreach ($setting in $found) {
            $hash = $setting.SSLCertificateSHA1Hash.ToUpperInvariant()
            $type = $setting.SSLCertificateSHA1HashType
            return [pscustomobject]@{
                Chosen  = if ($type -eq 3 -and $hash.Length -eq 40) { $hash } else { '' }
                Reading = "SSLCertificateSHA1HashType $type, SSLCertificateSHA1Hash $hash"
            }
        }
        return [pscustomobject]@{
            Chosen  = ''
            Reading = 'not there'
        }
    } catch {
        $failure = $_
        return [pscustomobject]@{
            Chosen  = ''
            Reading = "could not be read: $($failure.Exception.Message)"
        }
    }
}
