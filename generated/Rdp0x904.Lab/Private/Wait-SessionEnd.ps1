# Generated from src/windows/changes/session-end.ts: change it there.

function Wait-SessionEnd {
    [CmdletBinding()]
    param(
        $Change
    )

    $waited = 0
    while ($waited -lt 30 -and (Test-Session -Change $Change)) {
        Start-Sleep -Seconds 1 -ErrorAction Stop
        $waited += 1
    }
}
