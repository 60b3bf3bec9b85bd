# Generated from src/windows/change-log.ts: change it there.

function Add-NoteEvent {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Note,
        [bool] $Verified
    )

    try {
        $parameters = @{
            Kind   = Get-NoteKind -Verified $Verified
            Number = Get-NoteNumber -What $Note.What -Verified $Verified
            Words  = $(
                if ($Verified) {
                    Get-NoteWord -Note $Note
                } else {
                    "$(Get-NoteWord -Note $Note) It was read back, and is not as it should be."
                }
            )
        }
        Write-ProductEvent @parameters
        return $true
    } catch {
        # The event log may be closed to us.
        return $false
    }
}
