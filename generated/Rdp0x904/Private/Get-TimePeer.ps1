# Generated from src/windows/clock.ts: change it there.

function Get-TimePeer {
    <#
    .SYNOPSIS
    The first server of the list `a.example,0x9 b.example,0x9`, or the domain, whose name leads to its
    controllers.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Type,
        [string] $Servers
    )

    if ([string]::Equals($Type.ToUpperInvariant(), 'NT5DS')) {
        $computer = Get-CimInstance -ClassName 'Win32_ComputerSystem' -ErrorAction Stop
        if ($computer.PartOfDomain) {
            return $computer.Domain
        }
        return ''
    }
    $list = @($Servers -csplit ' ', 0, 'SimpleMatch')
    $first = if ($list.Count -gt 0) { $list[0] } else { '' }
    $list = @($first -csplit ',', 0, 'SimpleMatch')
    $name = if ($list.Count -gt 0) { $list[0] } else { '' }
    if (-not [string]::Equals($Type.ToUpperInvariant(), 'NOSYNC') -and $name -cmatch '^[A-Za-z0-9_.:-]+\z') {
        return $name
    }
    return ''
}
