# Generated from src/simulator/power.ts: change it there.

function Invoke-LabPowerProgram {
    <#
    .SYNOPSIS
    Powercfg with /query, /setacvalueindex, /setdcvalueindex and /setactive. What is not there ends with
    1, and so does writing without the right to (learn.microsoft.com, "Powercfg command-line options",
    /setsecuritydescriptor).
    #>
    [CmdletBinding()]
    param(
        [object[]] $Words
    )

    $option = if ($Words.Count -gt 0) { $Words[0] } else { '' }
    if ([string]::Equals($option, '/setactive')) {
        return [pscustomobject]@{
            ExitCode = 0
            Lines    = @()
        }
    }
    $parameters = @{
        Scheme   = $(if ($Words.Count -gt 1) { $Words[1] } else { '' })
        Subgroup = $(if ($Words.Count -gt 2) { $Words[2] } else { '' })
        Setting  = $(if ($Words.Count -gt 3) { $Words[3] } else { '' })
    }
    $entry = Find-LabPowerSetting @parameters
    if ($null -eq $entry) {
        return [pscustomobject]@{
            ExitCode = 1
            Lines    = @('The power scheme, subgroup or setting specified does not exist.')
        }
    }
    if ([string]::Equals($option, '/query')) {
        return [pscustomobject]@{
            ExitCode = 0
            Lines    = @(Get-LabPowerLine -Entry $entry)
        }
    }
    if ($script:Lab.Host.Account -eq 'User') {
        return [pscustomobject]@{
            ExitCode = 1
            Lines    = @('You do not have permission to perform this operation.')
        }
    }
    $index = [long] $(if ($Words.Count -gt 4) { $Words[4] } else { '0' })
    if ([string]::Equals($option, '/setacvalueindex')) {
        $entry.AcIndex = $index
    } else {
        $entry.DcIndex = $index
    }
    return [pscustomobject]@{
        ExitCode = 0
        Lines    = @()
    }
}
