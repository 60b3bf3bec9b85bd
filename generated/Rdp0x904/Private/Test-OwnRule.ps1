# Generated from src/engine/journal/places.ts: change it there.

function Test-OwnRule {
    <#
    .SYNOPSIS
    A rule of ours carries our name, and lets out nothing but the client.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    return (
        $Change.Name.StartsWith('Rdp0x904-', [System.StringComparison]::Ordinal) -and
        ($Change.Program.Length -eq 0 -or [string]::Equals($Change.Program, '%SystemRoot%\System32\mstsc.exe'))
    )
}
