# Generated from src/protocol/negotiate-step.ts: change it there.

function Get-SelectedName {
    <#
    .SYNOPSIS
    The protocol that was selected: without a negotiation block RDP security, and none in a failure.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Response
    )

    if ($Response.Kind -eq 'failure') {
        return ''
    }
    if ($Response.Kind -eq 'selected') {
        return Get-ProtocolName -Value $Response.Protocol
    }
    return 'RDP'
}
