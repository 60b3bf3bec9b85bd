# Generated from src/recipes/test-rdp-account.ts: change it there.

function Test-RdpAccount {
    <#
    .SYNOPSIS
    Looks whether an account of this computer may log on at all.

    .DESCRIPTION
    An account that is disabled or locked, or whose password has expired or must be changed first, is
    refused with a code of its own and not with 0x904. Without a name every enabled account is looked
    at; a disabled one counts only where it is named, because Windows ships some. Accounts of a domain
    are asked for there.

    .PARAMETER Name
    Name of an account of this computer, without domain. Without it, all of them.

    .EXAMPLE
    Test-RdpAccount -Name jo

    Whether this account may log on.

    .EXAMPLE
    Test-RdpAccount

    Every enabled account that is locked or whose password ran out.

    .INPUTS
    System.String, for Name.

    .OUTPUTS
    Rdp0x904.Finding

    .NOTES
    Evidence X: documented to give another code than 0x904. Causes: 24. Reads only.

    .LINK
    https://learn.microsoft.com/windows/win32/termserv/imstscaxevents-ondisconnected

    .LINK
    https://learn.microsoft.com/powershell/module/microsoft.powershell.localaccounts/get-localuser

    .LINK
    https://learn.microsoft.com/windows/win32/cimwin32prov/win32-useraccount
    #>
    [CmdletBinding()]
    [OutputType('Rdp0x904.Finding')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string] $Name
    )

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            Assert-SupportedWindows -Cmdlet 'Test-RdpAccount'
            $observation = Get-RdpAccountTestObservation -Name $PSBoundParameters['Name']
            return Get-RdpAccountTestFinding -Observation $observation
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
