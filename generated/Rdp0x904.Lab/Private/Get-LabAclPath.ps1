# Generated from src/simulator/access.ts: change it there.

function Get-LabAclPath {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Received
    )

    return Get-LabPath -Paths @(
        if ($Received.Path.Count -gt 0) {
            $Received.Path
        } else {
            $Received.LiteralPath
        }
    )
}
