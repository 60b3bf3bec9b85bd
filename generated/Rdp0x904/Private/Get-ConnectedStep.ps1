# Generated from src/protocol/look.ts: change it there.

function Get-ConnectedStep {
    <#
    .SYNOPSIS
    What a connection shows; it is closed afterwards.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Connection,
        [string] $HostValue,
        [string] $Now,
        $Patience
    )

    if ($null -eq $Connection) {
        $operand = Skip-NegotiateStep -Detail 'no connection'
        $source = Get-UnencryptedStep -Reason 'no connection'
        return [pscustomobject]@{
            Negotiated = $operand
            Encrypted  = $source.Encrypted
            Certified  = $source.Certified
            Introduced = $source.Introduced
        }
    }
    try {
        $before = $Patience.Left
        $parameters = @{
            Connection = $Connection
            Protocols  = @('SSL', 'HYBRID', 'HYBRID_EX')
            Patience   = $Patience
        }
        $received = Receive-Exchange @parameters
        $exchange = ConvertTo-Exchange -Bytes $received.Bytes -Ended $received.Ended
        $parameters = @{
            Exchange   = $exchange
            Requested  = @('SSL', 'HYBRID', 'HYBRID_EX')
            DurationMs = $before - $Patience.Left
        }
        $negotiated = ConvertTo-NegotiateStep @parameters
        $obstacle = Get-TlsObstacle -Step $negotiated
        if ($obstacle.Length -ne 0) {
            $source = Get-UnencryptedStep -Reason $obstacle
            return [pscustomobject]@{
                Negotiated = $negotiated
                Encrypted  = $source.Encrypted
                Certified  = $source.Certified
                Introduced = $source.Introduced
            }
        }
        $parameters = @{
            Connection = $Connection
            Answer     = $received.Bytes
            Negotiated = $negotiated
            HostValue  = $HostValue
            Now        = $Now
            Patience   = $Patience
        }
        $source = Get-EncryptedStep @parameters
        return [pscustomobject]@{
            Negotiated = $negotiated
            Encrypted  = $source.Encrypted
            Certified  = $source.Certified
            Introduced = $source.Introduced
        }
    } finally {
        Close-RdpConnection -Connection $Connection
    }
}
