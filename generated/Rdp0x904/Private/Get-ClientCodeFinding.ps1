# Generated from src/protocol/client-codes.ts: change it there.

function Get-ClientCodeFinding {
    <#
    .SYNOPSIS
    What the numbers of a client say. A number that is not given, and an extended 0, say nothing.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Reason,
        $Extended
    )

    $findings = [System.Collections.Generic.List[object]]::new()
    $code = if ($null -eq $Reason) { '0x904' } else { ConvertTo-CodeText -Code $Reason }
    if ($null -ne $Reason) {
        $source = "client, disconnect reason $code"
        $parameters = @{
            Reason  = Get-DisconnectReason -Code $Reason
            Source  = $source
            Reading = "$Reason"
            Code    = $code
        }
        $findings.Add((ConvertTo-ClientFinding @parameters))
    }
    if ($null -ne $Extended -and $Extended -ne 0) {
        $source = "client, extended reason $(ConvertTo-CodeText -Code $Extended)"
        $parameters = @{
            Reason  = Get-ExtendedReason -Code $Extended
            Source  = $source
            Reading = "$Extended"
            Code    = $code
        }
        $findings.Add((ConvertTo-ClientFinding @parameters))
    }
    return $findings.ToArray()
}
