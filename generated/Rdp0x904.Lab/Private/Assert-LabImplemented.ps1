# Generated from src/simulator/implemented.ts: change it there.

function Assert-LabImplemented {
    <#
    .SYNOPSIS
    Refuses what the simulator does not answer for: a parameter that it ignored would let a test pass
    for nothing.
    #>
    [CmdletBinding()]
    param(
        [string] $Command,
        [object[]] $Passed,
        [object[]] $Implemented
    )

    foreach ($name in $Passed) {
        if ([array]::IndexOf([string[]] $Implemented, $name) -ge 0 -or
            [array]::IndexOf(
                [string[]] @(
                    'Confirm',
                    'Debug',
                    'ErrorAction',
                    'ErrorVariable',
                    'InformationAction',
                    'InformationVariable',
                    'OutBuffer',
                    'OutVariable',
                    'PipelineVariable',
                    'ProgressAction',
                    'Verbose',
                    'WarningAction',
                    'WarningVariable',
                    'WhatIf'
                ),
                $name
            ) -ge 0) {
            continue
        }
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("The lab does not implement the parameter $name of $Command."),
            'LabNotImplemented',
            'NotImplemented',
            $null
        )
    }
}
