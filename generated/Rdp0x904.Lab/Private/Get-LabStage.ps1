# Generated from src/simulator/connection.ts: change it there.

function Get-LabStage {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Answer
    )

    if ($Answer.Kind -ne 'selected' -or $Answer.Protocol -eq 0) {
        return 'done'
    }
    if (Test-Protocol -Protocols $Answer.Protocol -Name 'SSL') {
        return 'agreed on TLS'
    }
    return 'agreed on NLA'
}
