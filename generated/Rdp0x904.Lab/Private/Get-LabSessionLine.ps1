# Generated from src/simulator/sessions.ts: change it there.

function Get-LabSessionLine {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Session,
        [string] $State
    )

    $mark = if ([string]::Equals($Session.Station, 'console')) { '>' } else { ' ' }
    $station = $Session.Station.Substring(0, [Math]::Min(17, $Session.Station.Length)).PadRight(17)
    $user = $Session.User.Substring(0, [Math]::Min(20, $Session.User.Length)).PadRight(20)
    return "$mark$station $user$("$($Session.Number)".PadLeft(7))  $($State.PadRight(8))                    "
}
