# Generated from src/simulator/sessions.ts: change it there.

function Invoke-LabQwinstaProgram {
    <#
    .SYNOPSIS
    Qwinsta with the number of a session: headings and one row, or a message alone (learn.microsoft.com,
    "query session").
    #>
    [CmdletBinding()]
    param(
        [object[]] $Words
    )

    $wanted = if ($Words.Count -gt 0) { $Words[0] } else { '' }
    $session = Find-LabSession -Wanted $wanted
    if ($null -eq $session) {
        $german = $script:Lab.Host.Language -eq 'de'
        return [pscustomobject]@{
            ExitCode = 1
            Lines    = @(
                $(
                    if ($german) {
                        "Keine Sitzung f$([char] 0x00FC)r $wanted vorhanden"
                    } else {
                        "No session exists for $wanted"
                    }
                )
            )
        }
    }
    return [pscustomobject]@{
        ExitCode = 0
        Lines    = @(
            $(
                if ($script:Lab.Host.Language -eq 'de') {
                    " SITZUNGSNAME      BENUTZERNAME             ID  STATUS  TYP         GER$([char] 0x00C4)T"
                } else {
                    ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE'
                }
            ),
            " $($session.Station)  $($session.User)   $wanted  Active"
        )
    }
}
