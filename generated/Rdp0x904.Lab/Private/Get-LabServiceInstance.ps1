# Generated from src/simulator/services.ts: change it there.

function Get-LabServiceInstance {
    <#
    .SYNOPSIS
    Win32_Service, for a filter by name alone (learn.microsoft.com, "Win32_Service class").
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Filter
    )

    $asked = $Filter.ToLowerInvariant()
    $found = @(
        $script:Lab.Host.Services |
            Where-Object {
                (
                    $asked.Contains($_.Name.ToLowerInvariant()) -and
                    (Test-LabPathEqual -One $Filter -Other "Name = $(ConvertTo-QueryText -Text $_.Name)")
                )
            }
    )
    return @(
        $found |
            ForEach-Object {
                [pscustomobject]@{
                    StartMode = ConvertTo-StartMode -StartType $_.StartType
                    State     = $_.Status
                    ProcessId = Get-LabServiceProcess -Name $_.Name
                }
            }
    )
}
