# Generated from src/protocol/credssp-step.ts: change it there.

function ConvertTo-CredSspStep {
    <#
    .SYNOPSIS
    What the answer to that request says.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [object[]] $Bytes,
        [string] $Ended,
        [double] $DurationMs
    )

    $step = 'credssp'
    $outcome = 'failed'
    if ($Ended -eq 'timeout') {
        $detail = 'the server never answered the CredSSP request'
        return [pscustomobject]@{
            Step       = $step
            Outcome    = $outcome
            DurationMs = $DurationMs
            Fault      = 'timeout'
            Detail     = $detail
        }
    }
    if ($Ended -ne 'enough') {
        $detail = 'the server closed the connection instead of sending a challenge'
        return [pscustomobject]@{
            Step       = $step
            Outcome    = $outcome
            DurationMs = $DurationMs
            Fault      = 'closed'
            Detail     = $detail
        }
    }
    $answer = ConvertFrom-TsRequest -Bytes $Bytes
    if ($null -eq $answer) {
        return [pscustomobject]@{
            Step       = $step
            Outcome    = $outcome
            DurationMs = $DurationMs
            Fault      = 'malformed'
            Detail     = 'the answer is not a CredSSP request'
        }
    }
    if ($null -ne $answer.ErrorCode) {
        $status = ConvertTo-StatusText -Code $answer.ErrorCode
        return [pscustomobject]@{
            Step       = $step
            Outcome    = $outcome
            DurationMs = $DurationMs
            Fault      = 'refused'
            Detail     = "the server refused with status $status"
            Status     = $status
        }
    }
    $challenge = ConvertFrom-NtlmChallenge -Token $answer.Token
    if ($null -eq $challenge) {
        return [pscustomobject]@{
            Step       = $step
            Outcome    = $outcome
            DurationMs = $DurationMs
            Fault      = 'malformed'
            Detail     = 'the CredSSP answer holds no NTLM challenge'
        }
    }
    $name = if ($challenge.DnsComputerName.Length -eq 0) {
        $challenge.ComputerName
    } else {
        $challenge.DnsComputerName
    }
    $detail = "challenge from $($(if ($name.Length -eq 0) { 'an unnamed host' } else { $name })), system $($challenge.OsVersion)"
    return [pscustomobject]@{
        Step       = $step
        Outcome    = 'passed'
        DurationMs = $DurationMs
        Detail     = $detail
        Version    = $answer.Version
        Challenge  = $challenge
    }
}
