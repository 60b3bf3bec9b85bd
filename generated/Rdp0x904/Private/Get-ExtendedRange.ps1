# Generated from src/protocol/client-codes.ts: change it there.

function Get-ExtendedRange {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [long] $Code
    )

    if ($Code -ge 256 -and $Code -le 267) {
        return Get-Reason -Id 'ClientLicensing' -Cause 0 -Status 'suspect' -Grade 'X' -Meaning 'licensing failed'
    }
    if ($Code -ge 4096 -and $Code -le 32767) {
        $meaning = 'an internal protocol error; the event log of the server says more'
        return Get-Reason -Id 'ClientProtocolError' -Cause 0 -Status 'suspect' -Grade 'B' -Meaning $meaning
    }
    $parameters = @{
        Id      = 'ClientOther'
        Cause   = 0
        Status  = 'unknown'
        Grade   = 'X'
        Meaning = 'a reason that says nothing about the host'
    }
    return Get-Reason @parameters
}
