# Generated from src/protocol/tls-step.ts: change it there.

function ConvertTo-TlsStep {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Reading,
        [double] $DurationMs
    )

    $step = 'tls'
    $outcome = 'failed'
    switch ($Reading.Kind) {
        'done' {
            $version = $Reading.Version
            $cipher = $Reading.Cipher
            return [pscustomobject]@{
                Step       = $step
                Outcome    = 'passed'
                DurationMs = $DurationMs
                Detail     = "$version, $cipher"
                Version    = $version
                Cipher     = $cipher
            }
        }
        'timeout' {
            return [pscustomobject]@{
                Step       = $step
                Outcome    = $outcome
                DurationMs = $DurationMs
                Detail     = 'the handshake stalled'
                Fault      = 'timeout'
            }
        }
        'closed' {
            return [pscustomobject]@{
                Step       = $step
                Outcome    = $outcome
                DurationMs = $DurationMs
                Detail     = 'the server ended the connection in the handshake'
                Fault      = 'closed'
            }
        }
        'not TLS' {
            return [pscustomobject]@{
                Step       = $step
                Outcome    = $outcome
                DurationMs = $DurationMs
                Detail     = 'the server answered the handshake with something else'
                Fault      = 'not TLS'
            }
        }
        'alert' {
            $alert = ConvertTo-SafeText -Text $Reading.Text
            return [pscustomobject]@{
                Step       = $step
                Outcome    = $outcome
                DurationMs = $DurationMs
                Detail     = "the server sent the alert `"$alert`""
                Fault      = 'alert'
                Alert      = $alert
            }
        }
        'protocol error' {
            return [pscustomobject]@{
                Step       = $step
                Outcome    = $outcome
                DurationMs = $DurationMs
                Detail     = ConvertTo-SafeText -Text $Reading.Text
                Fault      = 'protocol error'
            }
        }
    }
}
