# Generated from src/engine/tunnel.ts: change it there.

function ConvertTo-QuotedPath {
    <#
    .SYNOPSIS
    In quotes, where only a quote and a backslash before it mean something else.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Path
    )

    if ($Path.Contains('"') -or $Path.EndsWith('\', [System.StringComparison]::Ordinal) -or
        $Path.StartsWith('-', [System.StringComparison]::Ordinal) -or
        $Path.Contains("`n")) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("'$Path' is no path of a file that ssh is given."),
            'PathRefused',
            'InvalidArgument',
            $null
        )
    }
    return "`"$Path`""
}
