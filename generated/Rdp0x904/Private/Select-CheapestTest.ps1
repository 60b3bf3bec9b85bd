# Generated from src/recipe/next-test.ts: change it there.

function Select-CheapestTest {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [object[]] $Doubtful,
        $Reach
    )

    $best = $null
    foreach ($finding in $Doubtful) {
        $test = if ($Reach.Inside) {
            Get-InsideTest -Finding $finding -Reach $Reach
        } else {
            Get-OutsideTest -Finding $finding -HostValue $Reach.Host
        }
        if ($null -ne $test -and ($null -eq $best -or (Test-CheaperTest -One $test -Other $best))) {
            $best = $test
        }
    }
    return $best
}
