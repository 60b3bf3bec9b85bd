# Generated from src/engine/cmdlets/register-rdp-remediation-task.ts: change it there.

function Register-RdpRemediationTask {
    <#
    .SYNOPSIS
    Lets this computer look for error 0x904 by itself, and repair it.

    .DESCRIPTION
    Registers a scheduled task that runs Test-Rdp0x904 as SYSTEM, and the repairs that are named where a
    fault calls for them. It runs every so many hours, or when Windows logs that Remote Desktop cannot
    use its certificate, never beside itself, and tries at most three repairs within 24 hours; then it
    only reports. It writes to the event log and to a log of its own, and ends with an exit code.
    Registering it again replaces the task. The module must lie below Program Files, where only
    administrators can write: SYSTEM loads it from there. Register again after an update of the module.

    .PARAMETER Repair
    Cmdlets of this module that may repair what is found, in this order. Without it the task only looks.

    .PARAMETER EveryHours
    Runs every so many hours.

    .PARAMETER OnEvent
    Runs when Windows logs that it could not replace the certificate (event 1057 of the Remote
    Connection Manager) or could not reach a private key (event 36870 of Schannel).

    .PARAMETER MinimumInterval
    Minutes that lie between two runs at least; 30 where it is not given.

    .PARAMETER AllowSessionDrop
    Lets repairs end the sessions on this computer as a last resort.

    .PARAMETER IncludeCause
    Looks at these causes only; Repair-Rdp0x904 then repairs them whatever their grade.

    .PARAMETER ExcludeCause
    Looks at all causes but these.

    .EXAMPLE
    Register-RdpRemediationTask -EveryHours 12

    Looks twice a day, and reports to the event log.

    .EXAMPLE
    Register-RdpRemediationTask -Repair Repair-Rdp0x904 -EveryHours 6 -ExcludeCause 18

    Repairs what is well documented and disturbs nobody, large packets left aside.

    .EXAMPLE
    Register-RdpRemediationTask -Repair Repair-RdpCertificate -OnEvent -EveryHours 24

    Renews a broken self-signed certificate as soon as Windows complains, and looks once a day.

    .INPUTS
    None.

    .OUTPUTS
    Rdp0x904.Remediation
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    [OutputType('Rdp0x904.Remediation')]
    param(
        [Parameter(Position = 0)]
        [ValidatePattern('^Repair-Rdp[A-Za-z0-9]+$')]
        [string[]] $Repair,

        [Parameter()]
        [ValidateRange(1, 744)]
        [int] $EveryHours,

        [Parameter()]
        [switch] $OnEvent,

        [Parameter()]
        [ValidateRange(5, 1440)]
        [int] $MinimumInterval,

        [Parameter()]
        [switch] $AllowSessionDrop,

        [Parameter()]
        [ValidateRange(1, 99)]
        [int[]] $IncludeCause,

        [Parameter()]
        [ValidateRange(1, 99)]
        [int[]] $ExcludeCause
    )

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            $Repair2 = $PSBoundParameters['Repair']
            $EveryHours2 = $PSBoundParameters['EveryHours']
            $MinimumInterval2 = $PSBoundParameters['MinimumInterval']
            $IncludeCause2 = $PSBoundParameters['IncludeCause']
            $ExcludeCause2 = $PSBoundParameters['ExcludeCause']
            $source = Resolve-TrustedProduct
            $manifest = $source.Manifest
            $cmdlets = $source.Cmdlets
            $allSigned = $source.AllSigned
            $settings = [pscustomobject]@{
                Manifest         = $manifest
                Repairs          = @(if ($null -ne $Repair2) { $Repair2 } else { @() })
                AllowSessionDrop = $AllowSessionDrop.IsPresent -eq $true
                IncludeCauses    = @(if ($null -ne $IncludeCause2) { $IncludeCause2 } else { @() })
                ExcludeCauses    = @(if ($null -ne $ExcludeCause2) { $ExcludeCause2 } else { @() })
                Hours            = if ($null -ne $EveryHours2) { $EveryHours2 } else { 0 }
                OnEvent          = $OnEvent.IsPresent -eq $true
                MinimumMinutes   = if ($null -ne $MinimumInterval2) { $MinimumInterval2 } else { 30 }
                AllSigned        = $allSigned
            }
            Assert-TaskSetting -Settings $settings -Cmdlets $cmdlets
            $change = ConvertTo-RemediationTask -Settings $settings
            $source = Get-ChangeDescription -Change $change
            $target = $source.Target
            $action = $source.Action
            if (-not (Test-Change -Change $change) -and -not $PSCmdlet.ShouldProcess($target, $action)) {
                return
            }
            $parameters = @{
                Cmdlet     = 'Register-RdpRemediationTask'
                Parameters = Get-TaskParameterText -Settings $settings
                Change     = $change
            }
            return Invoke-TaskChange @parameters
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
