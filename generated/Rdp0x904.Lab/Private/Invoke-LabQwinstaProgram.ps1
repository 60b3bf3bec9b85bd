# Generated from src/simulator/sessions.ts: change it there.

function Invoke-LabQwinstaProgram {
    <#
    .SYNOPSIS
    Qwinsta of all sessions or of the one with a number: headings and a row each, in columns, or a
    message alone (learn.microsoft.com, "query session"). The lab's commands run at the console.
    #>
    [CmdletBinding()]
    param(
        [object[]] $Words
    )

    $german = $script:Lab.Host.Language -eq 'de'
    $wanted = if ($Words.Count -gt 0) { $Words[0] } else { '' }
    $found = @(
        $script:Lab.Host.Sessions |
            Where-Object { $wanted.Length -eq 0 -or [string]::Equals("$($_.Number)", $wanted) }
    )
    if ($found.Count -eq 0) {
        $shown = if ($wanted.Length -eq 0) { '*' } else { $wanted }
        return [pscustomobject]@{
            ExitCode = 1
            Lines    = @(
                $(
                    if ($german) {
                        "Keine Sitzung f$([char] 0x00FC)r $shown vorhanden"
                    } else {
                        "No session exists for $shown"
                    }
                )
            )
        }
    }
    $lines = [System.Collections.Generic.List[object]]::new()
    $lines.Add(
        $(
            if ($german) {
                " SITZUNGSNAME      BENUTZERNAME             ID  STATUS  TYP         GER$([char] 0x00C4)T "
            } else {
                ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE '
            }
        )
    )
    foreach ($session in $found) {
        $state = if ($session.Station.Length -eq 0) {
            if ($german) {
                'Getr.'
            } else {
                'Disc'
            }
        } elseif ($german) {
            'Aktiv'
        } else {
            'Active'
        }
        $lines.Add((Get-LabSessionLine -Session $session -State $state))
    }
    # The listener is among them all.
    if ($wanted.Length -eq 0) {
        $listener = [pscustomobject]@{
            Number  = 65536
            Station = 'rdp-tcp'
            User    = ''
        }
        $lines.Add((Get-LabSessionLine -Session $listener -State 'Listen'))
    }
    return [pscustomobject]@{
        ExitCode = 0
        Lines    = $lines.ToArray()
    }
}
