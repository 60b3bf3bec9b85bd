# Generated from src/simulator/sessions.ts: change it there.

function Invoke-LabLogoffProgram {
    <#
    .SYNOPSIS
    Logoff with the number of a session; it takes the right to reset it (learn.microsoft.com, "logoff").
    #>
    [CmdletBinding()]
    param(
        [object[]] $Words
    )

    $wanted = if ($Words.Count -gt 0) { $Words[0] } else { '' }
    $session = Find-LabSession -Wanted $wanted
    if ($null -eq $session) {
        return [pscustomobject]@{
            ExitCode = 1
            Lines    = @("Session ID $wanted not found")
        }
    }
    if ($script:Lab.Host.Account -eq 'User') {
        $german = $script:Lab.Host.Language -eq 'de'
        return [pscustomobject]@{
            ExitCode = 1
            Lines    = @(
                $(
                    if ($german) {
                        "Sitzung $wanted konnte nicht abgemeldet werden. Fehler [5]:Zugriff verweigert"
                    } else {
                        "Could not logoff session ID $wanted, Error code 5 Error [5]:Access is denied."
                    }
                )
            )
        }
    }
    $script:Lab.Host.Sessions = @($script:Lab.Host.Sessions | Where-Object { $_.Number -ne $session.Number })
    return [pscustomobject]@{
        ExitCode = 0
        Lines    = @()
    }
}
