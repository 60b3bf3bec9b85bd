# Generated from src/engine/change-log.ts: change it there.

function Add-LogEvent {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Id,
        [string] $What,
        $Change
    )

    $target = $Change.Target
    $action = $Change.Action
    $verified = $Change.Verified
    $begin = if ($What -eq 'changed') { 'Changed' } else { 'Taken back' }
    $doubt = if ($verified) { '' } else { ' It was read back, and is not as it should be.' }
    $words = "$begin, run ${Id}: ${target}: $action.$doubt"
    $changed = if ($verified) { 10 } else { 11 }
    $undone = if ($verified) { 12 } else { 13 }
    try {
        $parameters = @{
            Kind   = $(if ($verified) { 'Information' } else { 'Warning' })
            Number = $(if ($What -eq 'changed') { $changed } else { $undone })
            Words  = Select-TextSlice -Text $words -Start 0 -End 8000
        }
        Write-ProductEvent @parameters
        return $true
    } catch {
        # The event log may be closed to us.
        return $false
    }
}
