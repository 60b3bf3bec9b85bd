# Generated from src/recipes/test-rdp0x904.ts: change it there.

function Test-Rdp0x904 {
    <#
    .SYNOPSIS
    Looks on this computer for what makes Remote Desktop fail with error 0x904.

    .DESCRIPTION
    Runs the diagnosis of every remedy of this module and changes nothing. Findings are ranked: what is
    broken before what is only suspected, what is well documented before what is inferred, what a
    command repairs before what only somebody else can, what disturbs nobody before what ends sessions.
    Each says what was read where, and which command repairs it. Where nothing is seen to be broken and
    something is suspected, NextTest of the first suspicion is the cheapest command that tells more. Run
    it from an elevated PowerShell: what may not be read is listed as unknown.

    .PARAMETER ComputerName
    A host to look at over the network, as a client would. Of another computer nothing else is looked
    at.

    .PARAMETER Port
    Its port; without it that of the listener here, 3389 elsewhere.

    .PARAMETER TimeoutSeconds
    Seconds that the look over the network may take, 10 without it.

    .PARAMETER DisconnectReason
    The number that the client shows as its error code, such as 0x904.

    .PARAMETER ExtendedReason
    The number that the client shows as its extended error code, such as 7.

    .PARAMETER IncludeCause
    Only these causes, by their number in docs/causes.md.

    .PARAMETER ExcludeCause
    Not these causes, by their number in docs/causes.md.

    .PARAMETER Quiet
    Returns only whether nothing was found that could cause the error.

    .PARAMETER Session
    Sessions to other computers, as New-PSSession makes them: it runs there, and they need not have this
    module. What comes back has the same types, and names its computer.

    .EXAMPLE
    Test-Rdp0x904

    Every finding, the likeliest cause first.

    .EXAMPLE
    Test-Rdp0x904 | Where-Object -Property Status -EQ -Value 'fault' | Select-Object -ExpandProperty Repair

    The commands that repair what is broken.

    .EXAMPLE
    if (-not (Test-Rdp0x904 -ExcludeCause 18 -Quiet)) { exit 1 }

    For a management agent: whether anything needs a look, large packets left aside.

    .INPUTS
    None.

    .OUTPUTS
    Rdp0x904.RankedFinding
    #>
    [CmdletBinding()]
    [OutputType('Rdp0x904.RankedFinding')]
    param(
        [Parameter(Position = 0)]
        [ValidatePattern('^[^\s]{1,253}$')]
        [string] $ComputerName,

        [Parameter()]
        [ValidateRange(1, 65535)]
        [int] $Port,

        [Parameter()]
        [ValidateRange(1, 300)]
        [int] $TimeoutSeconds,

        [Parameter()]
        [ValidateRange(0, 2147483647)]
        [int] $DisconnectReason,

        [Parameter()]
        [ValidateRange(0, 2147483647)]
        [int] $ExtendedReason,

        [Parameter()]
        [ValidateRange(1, 99)]
        [int[]] $IncludeCause,

        [Parameter()]
        [ValidateRange(1, 99)]
        [int[]] $ExcludeCause,

        [Parameter()]
        [switch] $Quiet,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            if ($PSBoundParameters.ContainsKey('Session')) {
                $remote = @{
                    Caller     = $PSCmdlet
                    Parameters = $PSBoundParameters
                    Session    = $Session
                }
                return Invoke-RemoteCmdlet @remote
            }
            $parameters = @{
                ComputerName = $PSBoundParameters['ComputerName']
                Port         = $PSBoundParameters['Port']
            }
            $findings = @(
                if (Test-Rdp0x904Inside @parameters) {
                    Get-RdpFinding
                }
                $parameters = @{
                    ComputerName     = $PSBoundParameters['ComputerName']
                    Port             = $PSBoundParameters['Port']
                    TimeoutSeconds   = $PSBoundParameters['TimeoutSeconds']
                    DisconnectReason = $PSBoundParameters['DisconnectReason']
                    ExtendedReason   = $PSBoundParameters['ExtendedReason']
                }
                Find-Rdp0x904Outside @parameters
            )
            $parameters = @{
                IncludeCause = $PSBoundParameters['IncludeCause']
                ExcludeCause = $PSBoundParameters['ExcludeCause']
                ComputerName = $PSBoundParameters['ComputerName']
            }
            if ($Quiet.IsPresent) {
                return Test-Rdp0x904Finding -Findings @(Select-Rdp0x904Finding -Findings $findings @parameters)
            }
            Select-Rdp0x904Finding -Findings $findings @parameters
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
