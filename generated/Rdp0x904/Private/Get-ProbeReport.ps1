# Generated from src/protocol/look.ts: change it there.

function Get-ProbeReport {
    <#
    .SYNOPSIS
    Connects the way a Remote Desktop client does and reports how far it got. Sends no credentials.
    Whatever the server does, the report comes within these milliseconds and all connections are closed
    by then.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $HostValue,
        [long] $Port,
        [long] $Milliseconds,
        [string] $Now
    )

    $patience = [pscustomobject]@{
        Left = $Milliseconds
    }
    $answer = Resolve-RdpAddress -Name $HostValue -Milliseconds $patience.Left
    Use-Patience -Patience $patience -Milliseconds $answer.Milliseconds
    $addresses = @(Select-ArraySlice -Items $answer.Addresses -Start 0 -End 4)
    $parameters = @{
        HostValue  = $HostValue
        Addresses  = $addresses
        Fault      = ConvertTo-ResolveFault -Code $answer.Code
        DurationMs = $answer.Milliseconds
    }
    $resolved = ConvertTo-ResolveStep @parameters
    $opened = Open-ProbeConnection -Addresses $addresses -Port $Port -Patience $patience
    $source = Get-ConnectedStep -Connection $opened.Connection -HostValue $HostValue -Now $Now -Patience $patience
    $negotiated = $source.Negotiated
    $encrypted = $source.Encrypted
    $certified = $source.Certified
    $introduced = $source.Introduced
    # With hardly any time left an answer that is merely slow would be taken for none.
    $isTimely = $patience.Left -ge $Milliseconds / 10
    $offers = @(
        if ((Test-RdpAnswered -Step $negotiated) -and $isTimely) {
            @(Get-ProbeOffer -Connected $opened.Step -Port $Port -Patience $patience)
        } else {
            @()
        }
    )
    return [pscustomobject]@{
        Target     = [pscustomobject]@{
            Host = $HostValue
            Port = $Port
        }
        StartedAt  = $Now
        DurationMs = $Milliseconds - $patience.Left
        Steps      = @($resolved, $opened.Step, $negotiated, $encrypted, $certified, $introduced)
        Offers     = $offers
    }
}
