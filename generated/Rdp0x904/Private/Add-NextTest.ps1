# Generated from src/recipe/next-test.ts: change it there.

function Add-NextTest {
    <#
    .SYNOPSIS
    The findings in their order, the first one in doubt with the test that tells more. `computerName` is
    the host that was looked at over the network; empty where none was named.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $Ranked,
        [string] $ComputerName
    )

    $reach = Get-FindingReach -Findings $Ranked -ComputerName $ComputerName
    $doubtful = @(Select-DoubtfulFinding -Ranked $Ranked -Reach $reach)
    $value = if ($doubtful.Count -gt 0) { $doubtful[0] } else { $null }
    $doubted = if ($null -ne $value) { $value.Id } else { '' }
    $test = Select-CheapestTest -Doubtful $doubtful -Reach $reach
    $found = [System.Collections.Generic.List[object]]::new()
    foreach ($finding in $Ranked) {
        $told = if ([string]::Equals($finding.Id, $doubted)) { $test } else { $null }
        # Where two looks found the same, the first of them says it.
        if ($null -ne $told) {
            $test = $null
        }
        $found.Add(
            [pscustomobject]@{
                PSTypeName    = 'Rdp0x904.RankedFinding'
                Cause         = $finding.Cause
                Id            = $finding.Id
                Status        = $finding.Status
                Title         = $finding.Title
                Evidence      = $finding.Evidence
                Grade         = $finding.Grade
                Impact        = $finding.Impact
                ClientCode    = $finding.ClientCode
                Repair        = $finding.Repair
                NextTest      = if ($null -ne $told) { $told.Command } else { '' }
                NextTestTells = if ($null -ne $told) { $told.Tells } else { '' }
            }
        )
    }
    return $found.ToArray()
}
