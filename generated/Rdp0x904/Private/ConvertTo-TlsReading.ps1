# Generated from src/protocol/dotnet-faults.ts: change it there.

function ConvertTo-TlsReading {
    <#
    .SYNOPSIS
    What a handshake of SslStream came to.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Secured
    )

    switch ($Secured.Outcome) {
        'done' {
            $items = @(
                [pscustomobject]@{
                    Protocol = 'Tls'
                    Name     = 'TLSv1'
                },
                [pscustomobject]@{
                    Protocol = 'Tls11'
                    Name     = 'TLSv1.1'
                },
                [pscustomobject]@{
                    Protocol = 'Tls12'
                    Name     = 'TLSv1.2'
                },
                [pscustomobject]@{
                    Protocol = 'Tls13'
                    Name     = 'TLSv1.3'
                }
            )
            $found = $null
            foreach ($each in $items) {
                if ([string]::Equals($each.Protocol, $Secured.Protocol)) {
                    $found = $each
                    break
                }
            }
            return [pscustomobject]@{
                Kind    = 'done'
                Version = if ($null -ne $found) { $found.Name } else { $Secured.Protocol }
                Cipher  = $Secured.Cipher
            }
        }
        'timeout' {
            return [pscustomobject]@{
                Kind = 'timeout'
            }
        }
        'failed' {
            $alert = Get-AlertName -Secured $Secured
            if ($alert.Length -ne 0) {
                return [pscustomobject]@{
                    Kind = 'alert'
                    Text = $alert
                }
            }
            if (Test-ForeignAnswer -Secured $Secured) {
                return [pscustomobject]@{
                    Kind = 'not TLS'
                }
            }
            if (Test-EndedHandshake -Secured $Secured) {
                return [pscustomobject]@{
                    Kind = 'closed'
                }
            }
            $index = $Secured.Messages.Count - 1
            return [pscustomobject]@{
                Kind = 'protocol error'
                Text = if ($index -ge 0 -and $index -lt $Secured.Messages.Count) {
                    $Secured.Messages[$index]
                } else {
                    ''
                }
            }
        }
    }
}
