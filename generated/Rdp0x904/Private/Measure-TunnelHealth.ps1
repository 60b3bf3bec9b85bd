# Generated from src/border/tunnel.ts: change it there.

function Measure-TunnelHealth {
    <#
    .SYNOPSIS
    Tells whether the program has ended, and what it wrote about that.
    #>
    [CmdletBinding()]
    param(
        [object] $Process
    )

    $ended = $Process.Handle.HasExited
    [pscustomobject]@{
        HasEnded  = $ended
        Complaint = if ($ended) { $Process.Complaint.Result } else { '' }
    }
}
