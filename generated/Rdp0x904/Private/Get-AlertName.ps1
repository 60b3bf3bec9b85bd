# Generated from src/protocol/dotnet-faults.ts: change it there.

function Get-AlertName {
    <#
    .SYNOPSIS
    The alert that the server sent, by its name in RFC 8446 section 6; empty where there was none.
    OpenSSL says "alert protocol version", .NET on Windows "TLS alert: 'ProtocolVersion'", and Schannel
    has a number for it (learn.microsoft.com, "Schannel Error Codes for TLS and SSL Alerts"). Some
    numbers stand for several alerts: then it is the commonest.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Secured
    )

    foreach ($message in $Secured.Messages) {
        $said = $message.IndexOf(' alert ', [System.StringComparison]::Ordinal)
        if ($said -ge 0) {
            return Select-TextSlice -Text $message -Start ($said + 7)
        }
        $quoted = $message.IndexOf('TLS alert: ''', [System.StringComparison]::Ordinal)
        if ($quoted -ge 0) {
            return ConvertTo-AlertName -Word ([regex]::new('''[^\n\r\u2028\u2029]*\z').Replace((Select-TextSlice -Text $message -Start ($quoted + 12)), '', 1))
        }
    }
    switch ($Secured.NativeCode) {
        -2146893054 {
            return 'protocol version'
        }
        -2146893052 {
            return 'internal error'
        }
        -2146893018 {
            return 'handshake failure'
        }
        -2146893007 {
            return 'insufficient security'
        }
        default {
            return ''
        }
    }
}
